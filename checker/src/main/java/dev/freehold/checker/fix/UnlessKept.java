package dev.freehold.checker.fix;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * A value is released, but not where that would take it from who has kept it: in code that says
 * nothing of ownership, a superclass's constructor or a method that puts it into a field.
 *
 * @param remedy how it would be released
 */
public record UnlessKept(Lost lost, Remedy remedy) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    TypeMirror type = TreeUtils.typeOf(lost.origin().tree());
    boolean unsaid = type != null && source.types.resources().isLenient(type);
    return unsaid && isKept(source) ? List.of() : remedy.proposals(source);
  }

  private boolean isKept(Source source) {
    boolean[] kept = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        for (ExpressionTree argument : call.getArguments()) {
          kept[0] |= isValue(argument) && isKept(call, argument, source);
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(source.scopes.memberAround(lost.origin().tree()), null);
    return kept[0];
  }

  private boolean isValue(ExpressionTree argument) {
    return argument == lost.origin().tree()
        || (argument instanceof IdentifierTree named && named.getName().contentEquals(lost.name()));
  }

  private static boolean isKept(MethodInvocationTree call, ExpressionTree argument, Source source) {
    ExecutableElement called = TreeUtils.elementFromUse(call);
    boolean constructor =
        TreeUtils.isSuperConstructorCall(call) || TreeUtils.isThisConstructorCall(call);
    MethodTree method = source.methodOf(called);
    VariableTree parameter = method == null ? null : new Passing(source).parameterOf(argument);
    return constructor || (method != null && parameter != null && assigns(method, parameter));
  }

  private static boolean assigns(MethodTree method, VariableTree parameter) {
    Element given = TreeUtils.elementFromDeclaration(parameter);
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, Void unused) {
        Element target = TreeUtils.elementFromTree(tree.getVariable());
        found[0] |=
            given.equals(elementOf(tree.getExpression()))
                && target != null
                && target.getKind().isField();
        return super.visitAssignment(tree, null);
      }
    }.scan(method.getBody(), null);
    return found[0];
  }

  private static @Nullable Element elementOf(Tree expression) {
    return expression instanceof IdentifierTree ? TreeUtils.elementFromTree(expression) : null;
  }
}
