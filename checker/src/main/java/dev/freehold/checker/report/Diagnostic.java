package dev.freehold.checker.report;

import java.util.List;

/**
 * One complaint.
 *
 * @param key what it is, for ever the same word
 * @param position where it is reported
 * @param headline what is wrong, with the user's own expressions
 * @param notes what led to it, in the order in which it happened
 * @param help one way to put it right
 * @param subject diagnostics of one subject are reported once; the first in the file stays
 */
public record Diagnostic(
    String key, Position position, String headline, List<Note> notes, String help, Object subject) {

  /**
   * A further place that has to do with it.
   *
   * @param text what happened there
   */
  public record Note(Position position, String text) {}
}
