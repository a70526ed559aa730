package dev.freehold.checker.output;

import dev.freehold.checker.violation.SourceRange;

/**
 * What of a line a place covers.
 *
 * @param line the whole line
 * @param start where it begins, in characters from 0
 * @param end behind its last character, in that line
 * @param goesOn whether the place ends in a later line
 */
record Underlined(String line, int start, int end, boolean goesOn) {

  static Underlined in(SourceRange place) {
    String line = place.code();
    boolean goesOn = place.endLine() > place.line();
    int start = Math.min(place.column() - 1, line.length());
    int end = goesOn ? line.length() : Math.min(place.endColumn() - 1, line.length());
    return new Underlined(line, start, Math.max(start, end), goesOn);
  }

  /** Empty where it is not in one line, or where the file could not be read. */
  String text() {
    return goesOn ? "" : line.substring(start, end);
  }

  boolean isWholeLine() {
    return start == 0 && end == line.length();
  }
}
