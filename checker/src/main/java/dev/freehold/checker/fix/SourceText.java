package dev.freehold.checker.fix;

import java.util.List;

/** The text of a source file, and its lines. */
final class SourceText {
  private final String text;

  SourceText(String text) {
    this.text = text;
  }

  String whole() {
    return text;
  }

  String between(int start, int end) {
    return text.substring(start, end);
  }

  /**
   * A part of it after some edits.
   *
   * @param edits that change nothing outside of the part
   */
  String between(int start, int end, List<Edit> edits) {
    List<Edit> inside =
        edits.stream()
            .map(edit -> new Edit(edit.start() - start, edit.end() - start, edit.text()))
            .toList();
    return new Fix("", inside).appliedTo(between(start, end));
  }

  /** The number of the line, counted from 1. */
  int lineOf(int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  int startOfLine(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Where the next line starts. */
  int endOfLine(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end + 1;
  }

  /** The white space that the line begins with. */
  String indentation(int offset) {
    int start = startOfLine(offset);
    int end = start;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  boolean isFirstOnLine(int offset) {
    return text.substring(startOfLine(offset), offset).isBlank();
  }

  /** Whether at most a comment follows on the line. */
  boolean isLastOnLine(int offset) {
    String rest = text.substring(offset, endOfLine(offset)).strip();
    return rest.isEmpty() || rest.startsWith("//");
  }

  /** Where the white space before the offset begins. */
  int withoutBlanksBefore(int offset) {
    int start = offset;
    while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  String lineBreak() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }
}
