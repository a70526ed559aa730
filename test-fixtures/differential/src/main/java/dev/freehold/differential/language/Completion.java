package dev.freehold.differential.language;

import java.util.List;

/**
 * Whether what follows a statement can be reached. These are Java's rules, as javac refuses what
 * cannot be; no condition is a constant here.
 */
public final class Completion {
  private Completion() {}

  /** Whether the statements come to their end. */
  public static boolean of(List<Statement> statements) {
    return statements.stream().allMatch(Completion::of);
  }

  /** Whether the statement comes to its end. */
  public static boolean of(Statement statement) {
    if (statement instanceof Statement.Break
        || statement instanceof Statement.Continue
        || statement instanceof Statement.Return) {
      return false;
    }
    if (statement instanceof Statement.Block block) {
      return of(block.statements());
    }
    if (statement instanceof Statement.If choice) {
      return of(choice.whenTrue()) || of(choice.whenFalse());
    }
    if (statement instanceof Statement.Match match) {
      return of(match.guarded()) || of(match.otherwise());
    }
    if (statement instanceof Statement.Switch choice) {
      return choice.arms().stream().anyMatch(Completion::of);
    }
    return !(statement instanceof Statement.Forever loop) || isLeft(loop.body());
  }

  /** Whether some break leaves the loop that the statement is the body of. */
  private static boolean isLeft(Statement statement) {
    if (statement instanceof Statement.Block block) {
      return block.statements().stream().anyMatch(Completion::isLeft);
    }
    if (statement instanceof Statement.If choice) {
      return isLeft(choice.whenTrue()) || isLeft(choice.whenFalse());
    }
    // Java's break leaves the switch that a match is written as: none stands in it.
    return statement instanceof Statement.Break;
  }
}
