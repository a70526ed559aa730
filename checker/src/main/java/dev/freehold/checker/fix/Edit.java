package dev.freehold.checker.fix;

/**
 * Another text for a part of a file.
 *
 * @param start in characters from the start of the file
 * @param end the same, of what follows the part
 * @param text what takes its place
 */
public record Edit(int start, int end, String text) {

  static Edit insert(int at, String text) {
    return new Edit(at, at, text);
  }

  static Edit delete(int start, int end) {
    return new Edit(start, end, "");
  }
}
