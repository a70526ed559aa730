package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Signature;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.javacutil.TreeUtils;

/** Stages of a stream that is made parallel in the same expression run in other threads. */
final class ParallelStreams {
  private static final String STREAMS = "java.util.stream.";

  private ParallelStreams() {}

  /** What the method says where it is called there. */
  static Signature signature(MethodInvocationTree call, Signature said) {
    ExecutableElement method = TreeUtils.elementFromUse(call);
    boolean stage = EnclosingClass.of(method).toString().startsWith(STREAMS);
    return stage && !call.getArguments().isEmpty() && isParallel(call) ? said.concurrent() : said;
  }

  /** The last word before the call counts: what is said of a stream holds for all its stages. */
  private static boolean isParallel(MethodInvocationTree call) {
    ExpressionTree before = call;
    while (before instanceof MethodInvocationTree each
        && each.getMethodSelect() instanceof MemberSelectTree member) {
      switch (member.getIdentifier().toString()) {
        case "parallel", "parallelStream" -> {
          return true;
        }
        case "sequential" -> {
          return false;
        }
        default -> before = TreeUtils.withoutParens(member.getExpression());
      }
    }
    return false;
  }
}
