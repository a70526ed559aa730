package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Block;
import dev.freehold.soundness.program.Statement;

/** Whether control reaches the end of a block, as Java decides it. */
final class Reachability {
  private Reachability() {}

  /** Whether the end is never reached. */
  static boolean ends(Block block) {
    return block.statements().stream().anyMatch(Reachability::ends);
  }

  private static boolean ends(Statement statement) {
    if (statement instanceof Statement.Leave
        || statement instanceof Statement.Give
        || statement instanceof Statement.Fail) {
      return true;
    }
    if (statement instanceof Statement.Branch branch) {
      return ends(branch.then()) && ends(branch.otherwise());
    }
    if (statement instanceof Statement.Attempt attempt) {
      boolean handled = attempt.handlers().stream().allMatch(each -> ends(each.body()));
      return ends(attempt.last()) || (ends(attempt.body()) && handled);
    }
    return statement instanceof Statement.Select select
        && select.complete()
        && select.arms().stream().allMatch(Reachability::ends);
  }
}
