package dev.freehold.benchmarks.runtime.offheap;

import dev.freehold.Unsafe;
import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.benchmarks.runtime.access.Order;
import dev.freehold.pool.Longs;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** All elements of a pool in native memory, with values inside them. */
@Unsafe("keeps all elements of a pool in an array, for as long as the process lasts")
@State(Scope.Thread)
public class NativeBooks {
  private final NativeBookPool.Element[] books = new NativeBookPool.Element[Sizes.CAPACITY];

  /** Allocates every slot, and writes all values. */
  public NativeBooks() {
    NativeBookPool pool = NativeBookPool.global();
    for (int i = 0; i < books.length; i++) {
      books[i] = pool.alloc();
      books[i].levels().fill(i);
    }
  }

  final long sumProved(Order order) {
    return ProvedNativeSum.of(order, books);
  }

  final long sumChecked(Order order) {
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
