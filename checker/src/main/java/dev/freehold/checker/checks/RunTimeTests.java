package dev.freehold.checker.checks;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.util.Context;
import dev.freehold.checker.flow.event.Proofs;
import dev.freehold.checker.policy.RunTimeChecks;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.violation.AccessTests;
import org.jspecify.annotations.Nullable;

/** Which tests the classes of one compilation make at run time, as users ask for it. */
public final class RunTimeTests {
  private final @Nullable TwinCalls twins;
  private final @Nullable BoundaryChecks boundaries;

  /** As users ask for it. */
  public RunTimeTests(Context context, OwnershipTypes types, RunTimeChecks asked) {
    boolean guarded = asked == RunTimeChecks.BOUNDARIES;
    this.twins = asked == RunTimeChecks.ON ? null : new TwinCalls(context, !guarded);
    this.boundaries = guarded ? new BoundaryChecks(context, types) : null;
  }

  /**
   * Changes a class that has been checked, and those inside it.
   *
   * @param sound whether nothing was found in it
   * @return what has become of the tests of those accesses that the flow has looked at
   */
  public AccessTests putInto(Tree top, Proofs proofs, boolean sound) {
    int leftOut = twins != null && sound && !proofs.isEmpty() ? twins.putInto(top, proofs) : 0;
    if (boundaries != null) {
      boundaries.putInto(top);
    }
    return new AccessTests(leftOut, proofs.size() - leftOut);
  }
}
