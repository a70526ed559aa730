package dev.freehold.checker.types;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.List;

/** What calls pass. */
public final class Arguments {
  private Arguments() {}

  /** The arguments of a method's or constructor's call; none of what is no call. */
  public static List<? extends ExpressionTree> of(Tree call) {
    if (call instanceof MethodInvocationTree invocation) {
      return invocation.getArguments();
    }
    return call instanceof NewClassTree creation ? creation.getArguments() : List.of();
  }
}
