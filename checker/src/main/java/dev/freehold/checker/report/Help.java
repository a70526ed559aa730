package dev.freehold.checker.report;

import dev.freehold.checker.fix.Fix;
import dev.freehold.checker.fix.Remedy;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * How to put a mistake right: advice for a person to think about, or edits, which a trial makes a
 * fix of where one of them does.
 */
public sealed interface Help {
  /** Where a text has the number of a line. */
  String LINE = "{line}";

  /** One way to do it, with {@code {line}} where a line number belongs. */
  String text();

  /** The places whose lines those are, in order. */
  List<Position> lines();

  /** Changes of the source that may do it, the best first. */
  default List<Remedy> remedies() {
    return List.of();
  }

  /** Words alone: what is right depends on what the program is for. */
  record Advice(String text, List<Position> lines) implements Help {}

  /** Words, and changes of the source that do what they say, if the place allows it. */
  record Proposed(String text, List<Position> lines, List<Remedy> remedies) implements Help {}

  /** An edit that was tried: it puts the mistake right, and brings no other. */
  record Tried(Fix fix) implements Help {
    @Override
    public String text() {
      return fix.help();
    }

    @Override
    public List<Position> lines() {
      return List.of();
    }
  }

  /** Advice, as a sentence says it. */
  static Help of(String text, Position... lines) {
    return new Advice(text, List.of(lines));
  }

  /** The same, with other words before it. */
  default Help after(String words) {
    return new Advice(words + text(), lines()).or(remedies());
  }

  /** The same, where these changes may be tried. */
  default Help or(List<Remedy> changes) {
    return changes.isEmpty() ? new Advice(text(), lines()) : new Proposed(text(), lines(), changes);
  }

  /** The same, where this change may be tried. */
  default Help or(Remedy change) {
    return or(List.of(change));
  }

  /**
   * What to do, with the numbers of the lines.
   *
   * @param lineAt the line of an offset
   */
  default String in(IntUnaryOperator lineAt) {
    StringBuilder told = new StringBuilder(text());
    for (Position each : lines()) {
      int at = told.indexOf(LINE);
      told.replace(at, at + LINE.length(), "line " + lineAt.applyAsInt(each.offset()));
    }
    return told.toString();
  }
}
