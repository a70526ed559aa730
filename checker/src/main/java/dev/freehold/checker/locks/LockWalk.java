package dev.freehold.checker.locks;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.locks.FieldAccess.Effect;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Notes the uses of the fields that have to be guarded, in all bodies of a source class, with the
 * locks that are held there.
 *
 * <p>It has more than twelve collaborators, as every kind of expression that names, changes or
 * hands on an object has a method here.
 */
final class LockWalk extends BodyScanner {
  private final GuardedFields fields;
  private final Parts parts;
  private final FieldUses uses;
  private final PartFlow flow;
  private final CallNotes calls;
  private final Observations seen;

  LockWalk(WalkTools tools, GuardedFields fields, Observations seen) {
    super(tools.scope(), tools.paths(), tools.lockCalls());
    this.fields = fields;
    this.uses = tools.uses();
    this.seen = seen;
    this.parts = new Parts(tools.types(), tools.mutability(), fields, seen, uses);
    this.flow = new PartFlow(tools, fields, parts, seen);
    this.calls = new CallNotes(tools, seen);
  }

  private Element here() {
    return Objects.requireNonNull(body);
  }

  private void access(Part part, Tree at, Effect effect) {
    seen.accesses()
        .add(new FieldAccess(part.field(), part.object(), at, effect, held, here(), pretended));
  }

  /** A name: of a field, or of a local for what a field holds. */
  private void name(ExpressionTree tree, Effect effect) {
    Element element = TreeUtils.elementFromTree(tree);
    if (element instanceof VariableElement field && fields.contains(field)) {
      access(new Part(field, uses.objectOf(tree, field)), tree, effect);
    } else if (tree instanceof IdentifierTree) {
      Part part = parts.ofLocal(element);
      if (part != null) {
        access(part, tree, effect);
      }
    }
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void unused) {
    Element element = TreeUtils.elementFromTree(tree);
    name(tree, Effect.READ);
    if (element instanceof VariableElement local && !local.getKind().isField()) {
      held = held.withoutFresh(new LockPath.Root(LockPath.Kind.LOCAL, local));
    }
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
    name(tree, Effect.READ);
    object(tree.getExpression());
    return null;
  }

  /** The object before a dot: a new one may be filled while nobody else has it. */
  private void object(ExpressionTree tree) {
    ExpressionTree bare = TreeUtils.withoutParens(tree);
    if (bare instanceof IdentifierTree name) {
      name(name, Effect.READ);
    } else {
      scan(bare, null);
    }
  }

  @Override
  public Void visitAssignment(AssignmentTree tree, Void unused) {
    ExpressionTree target = TreeUtils.withoutParens(tree.getVariable());
    boolean update = flow.mentions(tree.getExpression(), target);
    scan(tree.getExpression(), null);
    written(target, update ? Effect.UPDATE : Effect.WRITE);
    flow.assigned(target, tree.getExpression(), held, here());
    return null;
  }

  private void written(ExpressionTree target, Effect effect) {
    if (target instanceof MemberSelectTree member) {
      name(member, effect);
      changed(member.getExpression(), effect);
      object(member.getExpression());
    } else if (target instanceof ArrayAccessTree element) {
      changed(element.getExpression(), effect);
      scan(element, null);
    } else if (fields.contains(TreeUtils.elementFromTree(target))) {
      name(target, effect);
    }
  }

  /** What the expression gives is changed, which concerns the field that leads to it. */
  private void changed(ExpressionTree object, Effect effect) {
    Part part = parts.of(object);
    if (part != null) {
      access(part, object, effect);
    }
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
    written(TreeUtils.withoutParens(tree.getVariable()), Effect.UPDATE);
    scan(tree.getExpression(), null);
    return null;
  }

  @Override
  public Void visitUnary(UnaryTree tree, Void unused) {
    switch (tree.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
          written(TreeUtils.withoutParens(tree.getExpression()), Effect.UPDATE);
      default -> scan(tree.getExpression(), null);
    }
    return null;
  }

  /** Whether a final field is null does not change. */
  @Override
  public Void visitBinary(BinaryTree tree, Void unused) {
    boolean compares =
        tree.getKind() == Tree.Kind.EQUAL_TO || tree.getKind() == Tree.Kind.NOT_EQUAL_TO;
    if (compares && flow.isNullTestOfFinal(tree)) {
      return null;
    }
    return super.visitBinary(tree, null);
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    super.visitVariable(tree, null);
    VariableElement variable = TreeUtils.elementFromDeclaration(tree);
    if (!variable.getKind().isField() && tree.getInitializer() != null) {
      parts.name(
          variable, OwnershipTypes.isUnsafe(variable) ? null : parts.of(tree.getInitializer()));
      if (tree.getInitializer() instanceof NewClassTree && PathReader.isStable(variable)) {
        held = held.withFresh(new LockPath.Root(LockPath.Kind.LOCAL, variable));
      }
    }
    return null;
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
    VariableElement variable = TreeUtils.elementFromDeclaration(tree.getVariable());
    parts.name(variable, parts.elementOf(tree.getExpression(), variable.asType()));
    return super.visitEnhancedForLoop(tree, null);
  }

  @Override
  public Void visitInstanceOf(InstanceOfTree tree, Void unused) {
    if (tree.getPattern() instanceof BindingPatternTree binding) {
      parts.name(
          TreeUtils.elementFromDeclaration(binding.getVariable()), parts.of(tree.getExpression()));
    }
    return super.visitInstanceOf(tree, null);
  }

  @Override
  public Void visitReturn(ReturnTree tree, Void unused) {
    scan(tree.getExpression(), null);
    flow.returned(tree.getExpression(), held, here());
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    if (locks(tree)) {
      return null;
    }
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    if (tree.getMethodSelect() instanceof MemberSelectTree member) {
      object(member.getExpression());
      Part part = parts.of(member.getExpression());
      if (part != null) {
        access(part, member, effectOf(tree, member.getExpression()));
        flow.elementsTo(tree, part);
      }
    }
    arguments(tree.getArguments(), method);
    flow.passed(tree, method, held, here());
    calls.note(tree, method, held, here());
    return null;
  }

  private static Effect effectOf(MethodInvocationTree call, ExpressionTree object) {
    if (PartCalls.onlyReads(call, object)) {
      return Effect.READ;
    }
    return PartCalls.seemsToRead(call) ? Effect.USE : Effect.WRITE;
  }

  private void arguments(List<? extends ExpressionTree> arguments, ExecutableElement called) {
    for (int i = 0; i < arguments.size(); i++) {
      function(arguments.get(i), calls.areCalledNow(called, i));
    }
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void unused) {
    scan(tree.getEnclosingExpression(), null);
    ExecutableElement constructor = TreeUtils.elementFromUse(tree);
    calls.note(tree, constructor, held, here());
    if (tree.getClassBody() != null) {
      scan(tree.getClassBody(), null);
    }
    arguments(tree.getArguments(), constructor);
    return null;
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
    Held then = heldInFunction();
    Part part = parts.of(tree.getQualifierExpression());
    later(then, () -> scan(tree.getQualifierExpression(), null));
    if (part != null) {
      later(then, () -> access(part, tree, Effect.WRITE));
    }
    if (TreeUtils.elementFromTree(tree) instanceof ExecutableElement method) {
      calls.note(tree, method, then, here());
    }
    return null;
  }
}
