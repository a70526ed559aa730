package dev.freehold.soundness.render;

import dev.freehold.soundness.program.Statement;

/** How loops and jumps are written. */
final class Loops {
  private Loops() {}

  /**
   * What stands before the body.
   *
   * @param number tells the counters of nested loops apart
   */
  static String head(Statement.Loop loop, String condition, int number) {
    String label = loop.label().isEmpty() ? "" : loop.label() + ": ";
    return label
        + switch (loop.kind()) {
          case WHILE -> "while (" + condition + ")";
          case DO -> "do";
          case COUNTED -> "for (int i%1$d = 0; i%1$d < 2; i%1$d++)".formatted(number);
          case ENDLESS -> "for (;;)";
        };
  }

  /** What stands after the body. */
  static String tail(Statement.Loop loop, String condition) {
    return loop.kind() == Statement.Loop.Kind.DO ? " while (" + condition + ");" : "";
  }

  static String jump(Statement.Leave leave) {
    String label = leave.label().isEmpty() ? "" : " " + leave.label();
    return (leave.again() ? "continue" : "break") + label + ";";
  }
}
