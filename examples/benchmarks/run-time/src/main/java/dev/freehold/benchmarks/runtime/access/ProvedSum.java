package dev.freehold.benchmarks.runtime.access;

import dev.freehold.Ref;
import dev.freehold.pool.Longs;

/**
 * Adds up the values of elements that it borrows. The checker proves that they are allocated, so
 * that javac leaves out the tests of that.
 */
final class ProvedSum {
  private ProvedSum() {}

  static long of(Order order, BookPool.@Ref Element... books) {
    long sum = 0;
    for (int place : order.places) {
      Longs levels = books[place].levels();
      for (int i = 0; i < levels.length(); i++) {
        sum += levels.get(i);
      }
    }
    return sum;
  }
}
