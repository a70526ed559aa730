package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.flow.java.Arguments;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Finds the call that an expression is a part of. */
final class CallWith extends TreeScanner<Void, Void> {
  private final Tree part;
  private final boolean argument;
  private @Nullable ExpressionTree found;

  private CallWith(Tree part, boolean argument) {
    this.part = part;
    this.argument = argument;
  }

  /** The parameter that takes the expression; null where it is no argument of a call. */
  static @Nullable VariableElement parameterOf(Tree part, ClassTree type) {
    ExpressionTree call = new CallWith(part, true).search(type);
    if (call == null) {
      return null;
    }
    ExecutableElement method = (ExecutableElement) TreeUtils.elementFromUse(call);
    List<? extends VariableElement> parameters = method.getParameters();
    int index = Arguments.of(call).indexOf(part);
    return index < parameters.size() ? parameters.get(index) : null;
  }

  /** The call of a method on the expression; null where there is none. */
  static @Nullable MethodInvocationTree on(Tree part, ClassTree type) {
    return (MethodInvocationTree) new CallWith(part, false).search(type);
  }

  private @Nullable ExpressionTree search(ClassTree type) {
    scan(type.getMembers(), null);
    return found;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
    boolean on =
        tree.getMethodSelect() instanceof MemberSelectTree select && select.getExpression() == part;
    if (argument ? tree.getArguments().contains(part) : on) {
      found = tree;
    }
    return super.visitMethodInvocation(tree, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
    if (argument && tree.getArguments().contains(part)) {
      found = tree;
    }
    return super.visitNewClass(tree, null);
  }
}
