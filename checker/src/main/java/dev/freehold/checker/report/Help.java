package dev.freehold.checker.report;

import dev.freehold.checker.fix.Remedy;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * How to put a mistake right.
 *
 * @param text one way to do it, with {@code {line}} where a line number belongs
 * @param lines the places whose lines those are, in order
 * @param remedies changes of the source that may do it, the best first
 */
public record Help(String text, List<Position> lines, List<Remedy> remedies) {
  private static final String LINE = "{line}";

  /** Advice, as a sentence says it. */
  public static Help of(String text, Position... lines) {
    return new Help(text, List.of(lines), List.of());
  }

  /** The same, where these changes may be tried. */
  public Help or(List<Remedy> changes) {
    return new Help(text, lines, changes);
  }

  /** The same, where this change may be tried. */
  public Help or(Remedy change) {
    return or(List.of(change));
  }

  /**
   * What to do, with the numbers of the lines.
   *
   * @param lineAt the line of an offset
   */
  String in(IntUnaryOperator lineAt) {
    StringBuilder told = new StringBuilder(text);
    for (Position each : lines) {
      int at = told.indexOf(LINE);
      told.replace(at, at + LINE.length(), "line " + lineAt.applyAsInt(each.offset()));
    }
    return told.toString();
  }
}
