package dev.freehold.checker.bodies;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Takes down the steps of one body. It does not ask on which path: whatever is done on one of them,
 * callers must expect.
 */
final class StepScanner extends TreeScanner<Void, Void> {
  private final OwnershipTypes types;
  private final FollowedVariables variables;
  private final ValueSources sources;
  private final List<ValueStep> steps = new ArrayList<>();

  /** Whether what is looked at may run later, and gives its results to somebody else. */
  private boolean inFunction;

  StepScanner(OwnershipTypes types) {
    this.types = types;
    this.variables = new FollowedVariables(types.resources());
    this.sources = new ValueSources(variables);
  }

  List<ValueStep> steps() {
    return steps;
  }

  private void step(@Nullable ExpressionTree from, ValueSink to) {
    step(sources.of(from), to);
  }

  private void step(Set<ValueSource> from, ValueSink to) {
    if (!from.isEmpty()) {
      steps.add(new ValueStep(from, to));
    }
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
    Element target = TreeUtils.elementFromTree((Tree) tree.getVariable());
    assign(target, tree.getExpression());
    return super.visitAssignment(tree, null);
  }

  private void assign(@Nullable Element target, ExpressionTree value) {
    if (target != null && variables.has(target)) {
      step(value, new ValueSink.Into((VariableElement) target));
    } else if (variables.mayHold(TreeUtils.typeOf(value))) {
      step(value, new ValueSink.Kept());
    }
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
    assign(TreeUtils.elementFromDeclaration(tree.getVariable()), tree.getExpression());
    return super.visitEnhancedForLoop(tree, null);
  }

  @Override
  public @Nullable Void visitTry(TryTree tree, Void unused) {
    for (Tree resource : tree.getResources()) {
      if (resource instanceof VariableTree variable) {
        VariableElement element = TreeUtils.elementFromDeclaration(variable);
        step(Set.of(new ValueSource.Held(element)), new ValueSink.Closed());
      } else {
        step((ExpressionTree) resource, new ValueSink.Closed());
      }
    }
    return super.visitTry(tree, null);
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, Void unused) {
    step(tree.getExpression(), inFunction ? new ValueSink.Kept() : new ValueSink.Result());
    return super.visitReturn(tree, null);
  }

  @Override
  public @Nullable Void visitThrow(ThrowTree tree, Void unused) {
    return super.visitThrow(tree, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    Signature said = types.byNames().of(method);
    if (said.receiver() == Qualifier.OWN) {
      step(
          sources.objectOf(tree, method),
          said.releases() ? new ValueSink.Closed() : new ValueSink.Kept());
    } else if (types.signatures().mayRelease(method)) {
      step(sources.objectOf(tree, method), new ValueSink.Kept());
    }
    boolean chained = method.getKind() == ElementKind.CONSTRUCTOR;
    arguments(method, tree.getArguments(), chained);
    return super.visitMethodInvocation(tree, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, Void unused) {
    ExecutableElement constructor =
        tree.getClassBody() == null
            ? TreeUtils.elementFromUse(tree)
            : TreeUtils.getSuperConstructor(tree);
    arguments(constructor, tree.getArguments(), false);
    return super.visitNewClass(tree, null);
  }

  private void arguments(
      ExecutableElement method, List<? extends ExpressionTree> arguments, boolean chained) {
    int last = method.getParameters().size() - 1;
    for (int i = 0; i < arguments.size() && last >= 0; i++) {
      if (variables.mayHold(TreeUtils.typeOf(arguments.get(i)))) {
        step(arguments.get(i), new ValueSink.Argument(method, Math.min(i, last), chained));
        if (chained && isWrapped(method, Math.min(i, last))) {
          step(arguments.get(i), new ValueSink.Wrapped());
        }
      }
    }
  }

  /** Whether the object that is made becomes another name of the argument. */
  private boolean isWrapped(ExecutableElement constructor, int index) {
    Signature said = types.byNames().of(constructor);
    return said.result().aliases() != null
        && said.result().aliases().contains(said.parameters().get(index).name());
  }

  /** A function may run whenever somebody likes, and so may a class. */
  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    keepNamed(tree.getBody());
    boolean outer = inFunction;
    inFunction = true;
    super.visitLambdaExpression(tree, null);
    inFunction = outer;
    return null;
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, Void unused) {
    keepNamed(tree.getQualifierExpression());
    return super.visitMemberReference(tree, null);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, Void unused) {
    keepNamed(tree);
    return null;
  }

  private void keepNamed(Tree tree) {
    new TreeScanner<Void, Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, Void unused) {
        Element element = TreeUtils.elementFromUse(name);
        if (element != null && variables.has(element)) {
          step(Set.of(new ValueSource.Held((VariableElement) element)), new ValueSink.Kept());
        }
        return null;
      }
    }.scan(tree, null);
  }
}
