package dev.freehold.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the array in which threads find their magazines by the lowest bits of their numbers. */
final class MagazineTable {
  private static final int MOST = 4096;

  private MagazineTable() {}

  /**
   * The shortest array in which no two of the magazines meet. Where even a long one is not enough,
   * the second is left out, and its thread takes the slow path.
   */
  static @Nullable Magazine[] of(List<Magazine> magazines) {
    int length = Integer.highestOneBit(magazines.size()) * 2;
    while (true) {
      @Nullable Magazine[] table = new @Nullable Magazine[length];
      boolean complete = true;
      for (Magazine magazine : magazines) {
        complete &= add(magazine, table);
      }
      if (complete || length >= MOST) {
        return table;
      }
      length *= 2;
    }
  }

  private static boolean add(Magazine magazine, @Nullable Magazine[] table) {
    int index = (int) magazine.ownerNumber() & (table.length - 1);
    if (table[index] != null) {
      return false;
    }
    table[index] = magazine;
    return true;
  }
}
