package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.store.Site;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is used after its release is released behind, by a try statement around all that uses it, in
 * the place of the release.
 *
 * @param release of a local variable or parameter
 * @param origin where the value comes from
 */
public record ClosedByTry(Tree release, Site origin) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    String name = released();
    if (name == null) {
      return List.of();
    }
    Lost lost = new Lost(name, origin, release, false);
    List<Proposal> proposals = new ArrayList<>(new HoldInTry(lost).proposals(source));
    proposals.addAll(new ReleaseFinally(lost).proposals(source));
    return proposals;
  }

  /** In {@code name.close()} and {@code pool.free(name)}. */
  private @Nullable String released() {
    if (!(release instanceof MethodInvocationTree call)) {
      return nameOf(release);
    }
    if (!call.getArguments().isEmpty()) {
      return nameOf(call.getArguments().get(0));
    }
    ExpressionTree method = call.getMethodSelect();
    return method instanceof MemberSelectTree select ? nameOf(select.getExpression()) : null;
  }

  private static @Nullable String nameOf(Tree tree) {
    return tree instanceof IdentifierTree name ? name.getName().toString() : null;
  }
}
