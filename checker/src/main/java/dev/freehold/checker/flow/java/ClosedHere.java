package dev.freehold.checker.flow.java;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UnannotatedCode;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.BodySummary;
import dev.freehold.checker.types.GivenResult;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Results of which nobody says who closes them, in variables that the same body closes on one path:
 * then it has them, and must close them on all. What only a catch clause closes says nothing.
 */
final class ClosedHere {
  private final Point point;
  private @Nullable Set<Element> closed;

  ClosedHere(Point point) {
    this.point = point;
  }

  /** The value that the variable is given, as an owner's where the body closes the variable. */
  Operand given(VariableElement variable, ExpressionTree expression, Operand operand) {
    ExpressionTree bare = TreeUtils.withoutParens(expression);
    Value value = operand.value();
    boolean unsaid =
        bare instanceof MethodInvocationTree call
            && operand.name() != null
            && value.isTracked()
            && value.bindings().stream().allMatch(each -> isUnsaid(each, bare))
            && UnannotatedCode.covers(point, value)
            && isOpen(TreeUtils.elementFromUse(call));
    if (!unsaid || operand.name() == null || !closed().contains(variable)) {
      return operand;
    }
    Value owned = Value.of(Binding.owner(point.state().fresh(new Site(Site.Kind.RESULT, bare))));
    Value given = value.maybeNull() ? owned.orNull() : owned;
    point.state().put(operand.name(), given);
    return new Operand(operand.tree(), given, operand.name());
  }

  private static boolean isUnsaid(Binding binding, Tree call) {
    return binding.status() == Binding.Status.ESCAPED
        && binding.loans().isEmpty()
        && binding.token().site().kind() == Site.Kind.ELSEWHERE
        && binding.token().site().tree() == call;
  }

  /** Whether no body says that somebody else has the result. */
  private boolean isOpen(ExecutableElement method) {
    BodySummary body = point.types().bodies().ofCall(method);
    return body == null || body.result().kind() == GivenResult.Kind.UNKNOWN;
  }

  private Set<Element> closed() {
    if (closed == null) {
      closed = new HashSet<>();
      new Search(point.types(), closed).scan(point.context().body(), null);
    }
    return closed;
  }

  /** Looks for calls that close a variable. */
  private static final class Search extends TreeScanner<Void, Void> {
    private final OwnershipTypes types;
    private final Set<Element> found;

    Search(OwnershipTypes types, Set<Element> found) {
      this.types = types;
      this.found = found;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
      ExecutableElement method = TreeUtils.elementFromUse(tree);
      var said = types.signatures().of(method);
      if (said.releases()
          && said.receiver() == Qualifier.OWN
          && tree.getMethodSelect() instanceof MemberSelectTree select) {
        add(select.getExpression());
      }
      for (int i = 0; said.releases() && i < tree.getArguments().size(); i++) {
        var parameter = said.parameterFor(i);
        if (parameter != null && parameter.ownership() == Qualifier.OWN) {
          add(tree.getArguments().get(i));
        }
      }
      return super.visitMethodInvocation(tree, null);
    }

    private void add(ExpressionTree tree) {
      Element element = TreeUtils.elementFromTree((Tree) TreeUtils.withoutParens(tree));
      if (element != null) {
        found.add(element);
      }
    }

    @Override
    public @Nullable Void visitCatch(CatchTree tree, Void unused) {
      return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, Void unused) {
      return null;
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
      return null;
    }
  }
}
