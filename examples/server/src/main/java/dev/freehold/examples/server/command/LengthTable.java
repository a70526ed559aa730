package dev.freehold.examples.server.command;

import dev.freehold.examples.server.store.ByteRange;

/**
 * How long the longest common subsequence is of each beginning of one string and each of another.
 */
final class LengthTable {
  private final ByteRange one;
  private final ByteRange other;
  private final int[] lengths;
  private final int width;

  LengthTable(ByteRange one, ByteRange other) {
    this.one = one;
    this.other = other;
    width = other.length() + 1;
    lengths = new int[(one.length() + 1) * width];
    for (int row = 1; row <= one.length(); row++) {
      for (int column = 1; column < width; column++) {
        lengths[row * width + column] =
            isSame(row, column)
                ? at(row - 1, column - 1) + 1
                : Math.max(at(row - 1, column), at(row, column - 1));
      }
    }
  }

  int rows() {
    return one.length();
  }

  int columns() {
    return other.length();
  }

  int at(int row, int column) {
    return lengths[row * width + column];
  }

  /** Whether the last bytes of two beginnings are the same. */
  boolean isSame(int row, int column) {
    return one.at(row - 1) == other.at(column - 1);
  }

  int longest() {
    return lengths[lengths.length - 1];
  }

  /** The subsequence that is found from the end. */
  byte[] subsequence() {
    byte[] found = new byte[longest()];
    int left = found.length;
    int row = rows();
    int column = columns();
    while (row > 0 && column > 0) {
      if (isSame(row, column)) {
        found[--left] = one.at(row - 1);
        row--;
        column--;
      } else if (at(row - 1, column) > at(row, column - 1)) {
        row--;
      } else {
        column--;
      }
    }
    return found;
  }
}
