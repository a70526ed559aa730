package dev.freehold.differential.print;

import java.util.List;

/**
 * Functions as a file of one language.
 *
 * @param firstLines the line, counted from 1, at which each function begins
 */
public record SourceFile(String text, List<Integer> firstLines) {

  /**
   * The index of the function that a line belongs to.
   *
   * @throws IllegalArgumentException if it stands before all of them
   */
  public int functionAt(int line) {
    for (int i = firstLines.size() - 1; i >= 0; i--) {
      if (firstLines.get(i) <= line) {
        return i;
      }
    }
    throw new IllegalArgumentException("line " + line + " belongs to no function");
  }
}
