package dev.freehold.soundness.render;

import dev.freehold.soundness.program.Statement;
import dev.freehold.soundness.program.Type;

/** How the lambda of {@code forEach} is written. */
final class Visits {
  private Visits() {}

  /**
   * What stands before the body.
   *
   * @param number tells the keys of nested lambdas apart
   */
  static String head(Statement.Visit visit, int number) {
    String key = visit.container().type() == Type.MAP ? "key" + number + ", " : "";
    return visit.container().name() + ".forEach((" + key + visit.element().name() + ") ->";
  }
}
