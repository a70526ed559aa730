package dev.freehold.examples.server.command;

import dev.freehold.examples.server.resp.Output;
import java.util.Arrays;

/** Keys that a command has named, until what follows from it is done. */
final class KeyLog {
  private static final int USUAL = 256;
  private static final int NUMBERS = 3;

  private final Output names = new Output(USUAL);
  private int[] numbers = new int[NUMBERS * 16];
  private int count;

  void clear() {
    count = 0;
    names.clear();
  }

  int count() {
    return count;
  }

  void add(int database, byte[] key, int start, int length) {
    if (NUMBERS * count == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * numbers.length);
    }
    numbers[NUMBERS * count] = database;
    numbers[NUMBERS * count + 1] = names.size();
    numbers[NUMBERS * count + 2] = length;
    names.put(key, start, length);
    count++;
  }

  int database(int index) {
    return numbers[NUMBERS * index];
  }

  int start(int index) {
    return numbers[NUMBERS * index + 1];
  }

  int length(int index) {
    return numbers[NUMBERS * index + 2];
  }

  byte[] bytes() {
    return names.bytes();
  }
}
