package dev.freehold.checker.infer;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Sees what the body of one member does with values. It does not ask on which path: whatever is
 * done on one of them, the signature must allow.
 */
final class BodyEvidence extends TreeScanner<Void, Void> {
  private final ValueUses uses;
  private final CallEvidence calls;
  private final OwnershipTypes types;
  private final BodyFacts facts;
  private final @Nullable ExecutableElement within;

  /** What a return ends: the method, or the method that a lambda implements. */
  private @Nullable ExecutableElement returning;

  BodyEvidence(ValueUses uses) {
    this.uses = uses;
    this.calls = new CallEvidence(uses);
    this.types = uses.round().types();
    this.facts = uses.round().facts();
    this.within = uses.within();
    this.returning = within;
  }

  /** Its members are looked at by themselves. */
  @Override
  public @Nullable Void visitClass(ClassTree tree, Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    calls.call(tree);
    return super.visitMethodInvocation(tree, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, Void unused) {
    calls.create(tree);
    return super.visitNewClass(tree, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, Void unused) {
    calls.refer(tree);
    return super.visitMemberReference(tree, null);
  }

  /** What a record is made of goes into its fields. */
  @Override
  public @Nullable Void visitMethod(MethodTree tree, Void unused) {
    if (within != null && fillsRecord((Symbol) within)) {
      for (VariableElement field :
          ElementFilter.fieldsIn(EnclosingClass.of(within).getEnclosedElements())) {
        within.getParameters().stream()
            .filter(each -> each.getSimpleName().equals(field.getSimpleName()))
            .forEach(each -> fill(field, Set.of(new ValueRoot.Taken(each))));
      }
    }
    return super.visitMethod(tree, null);
  }

  private static boolean fillsRecord(Symbol constructor) {
    long flags = constructor.flags();
    return (flags & Flags.RECORD) != 0
        && (flags & (Flags.COMPACT_RECORD_CONSTRUCTOR | Flags.GENERATEDCONSTR)) != 0;
  }

  private boolean fill(VariableElement field, Set<ValueRoot> given) {
    boolean holds =
        types.resources().isTracked(field.asType())
            && !field.getModifiers().contains(Modifier.STATIC);
    if (holds) {
      facts.assign(field, given, within);
      uses.use(given, types.written(field));
    }
    return holds;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, Void unused) {
    VariableElement variable = TreeUtils.elementFromDeclaration(tree);
    if (tree.getInitializer() != null && variable != null) {
      assign(variable, tree.getInitializer());
    }
    return super.visitVariable(tree, null);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, Void unused) {
    if (TreeUtils.elementFromTree((Tree) tree.getVariable()) instanceof VariableElement variable) {
      assign(variable, tree.getExpression());
    }
    changed(tree.getVariable());
    return super.visitAssignment(tree, null);
  }

  private void assign(VariableElement variable, ExpressionTree value) {
    if (variable.getKind() != ElementKind.FIELD) {
      uses.use(value, types.written(variable));
    } else if (fill(variable, uses.rootsOf(value)) && types.written(variable) == Qualifier.OWN) {
      uses.end(value);
    }
  }

  @Override
  public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
    changed(tree.getVariable());
    return super.visitCompoundAssignment(tree, null);
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree tree, Void unused) {
    switch (tree.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
          changed(tree.getExpression());
      default -> {}
    }
    return super.visitUnary(tree, null);
  }

  /** Who writes a field changes its object, unless that is being made. */
  private void changed(ExpressionTree written) {
    Element field = TreeUtils.elementFromTree((Tree) written);
    if (field != null
        && field.getKind() == ElementKind.FIELD
        && !field.getModifiers().contains(Modifier.STATIC)) {
      uses.use(uses.roots().ownerOf(written, within), Qualifier.MUT);
    }
  }

  @Override
  public @Nullable Void visitTry(TryTree tree, Void unused) {
    for (Tree resource : tree.getResources()) {
      boolean tracked = types.resources().isTracked(TreeUtils.typeOf(resource));
      if (tracked && resource instanceof VariableTree variable) {
        uses.use(variable.getInitializer(), Qualifier.OWN);
        facts.endLocal(TreeUtils.elementFromDeclaration(variable));
      } else if (tracked) {
        uses.use((ExpressionTree) resource, Qualifier.OWN);
      }
    }
    return super.visitTry(tree, null);
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, Void unused) {
    give(tree.getExpression());
    return super.visitReturn(tree, null);
  }

  private void give(@Nullable ExpressionTree value) {
    if (value == null
        || returning == null
        || returning.getReturnType().getKind() == TypeKind.VOID) {
      return;
    }
    Set<ValueRoot> given = uses.rootsOf(value);
    facts.give(returning, given);
    Signature.Result result = types.signatures().of(returning).result();
    if (result.ownership() == Qualifier.MUT && !result.sameAsReceiver()) {
      uses.use(given, Qualifier.MUT);
    } else if (result.ownership() == Qualifier.OWN) {
      uses.end(value);
      if (types.writtenOnResult(returning) == Qualifier.OWN) {
        uses.use(given, Qualifier.OWN);
      }
    }
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    ExecutableElement outer = returning;
    returning = TreeUtils.findFunction(tree, uses.round().environment());
    if (tree.getBody() instanceof ExpressionTree value) {
      give(value);
    }
    super.visitLambdaExpression(tree, null);
    returning = outer;
    return null;
  }
}
