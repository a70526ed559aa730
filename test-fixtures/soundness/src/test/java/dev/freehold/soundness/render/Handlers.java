package dev.freehold.soundness.render;

import dev.freehold.soundness.program.Statement;

/** How catch clauses are written. */
final class Handlers {
  private Handlers() {}

  /**
   * What stands before the body.
   *
   * @param number tells the exceptions of nested clauses apart
   */
  static String head(Statement.Handler handler, int number) {
    return "catch (" + (handler.declared() ? "Failed" : "Broken") + " thrown" + number + ")";
  }
}
