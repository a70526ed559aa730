package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.types.Conventions;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Calls by which a constructor may close what it has put into the object: {@code close()}. */
final class ClosingCalls extends TreeScanner<Void, Void> {
  private boolean found;

  private ClosingCalls() {}

  static boolean areIn(Tree body) {
    ClosingCalls calls = new ClosingCalls();
    calls.scan(body, null);
    return calls.found;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    found |=
        isOnThis(tree.getMethodSelect()) && Conventions.mayClose(TreeUtils.elementFromUse(tree));
    return super.visitMethodInvocation(tree, null);
  }

  private static boolean isOnThis(Tree select) {
    return select instanceof IdentifierTree
        || (select instanceof MemberSelectTree member
            && member.getExpression() instanceof IdentifierTree object
            && object.getName().contentEquals("this"));
  }
}
