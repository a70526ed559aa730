package dev.freehold.benchmarks.runtime.offheap;

import dev.freehold.Ref;
import dev.freehold.benchmarks.runtime.access.Order;
import dev.freehold.pool.Longs;

/**
 * Adds up the values of elements that it borrows. The checker proves that they are allocated, so
 * that javac leaves out the tests of that.
 */
final class ProvedNativeSum {
  private ProvedNativeSum() {}

  static long of(Order order, NativeBookPool.@Ref Element... books) {
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
