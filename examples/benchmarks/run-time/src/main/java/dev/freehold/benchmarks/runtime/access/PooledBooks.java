package dev.freehold.benchmarks.runtime.access;

import dev.freehold.Unsafe;
import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.pool.Longs;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** All elements of a pool, with values inside them. */
@Unsafe("keeps all elements of a pool in an array, for as long as the process lasts")
@State(Scope.Thread)
public class PooledBooks {
  private final BookPool.Element[] books = new BookPool.Element[Sizes.CAPACITY];

  /** Allocates every slot, and writes all values. */
  public PooledBooks() {
    BookPool pool = BookPool.create();
    for (int i = 0; i < books.length; i++) {
      books[i] = pool.alloc();
      books[i].levels().fill(i);
    }
  }

  final long sumProved(Order order) {
    return ProvedSum.of(order, books);
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
