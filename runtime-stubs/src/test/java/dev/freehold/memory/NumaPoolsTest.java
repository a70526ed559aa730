package dev.freehold.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.MemoryPool;
import dev.freehold.pool.OwnershipException;
import dev.freehold.pool.PoolInUseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A set of NUMA pools")
class NumaPoolsTest {
  private static final int LONG_ENOUGH_TO_ASK_AGAIN = 1000;

  private final List<TestPool> made = new ArrayList<>();
  private final AtomicInteger processor = new AtomicInteger();
  private final NumaPools<TestPool> pools =
      new NumaPools<>(this::make, nodes(0, 1, 2), processor::get);

  @Test
  void makesThePoolOfANodeWhenAThreadThereFirstAsksForIt() {
    assertEquals(3, pools.nodes());
    assertEquals(0, made.size());
    TestPool pool = pools.local();
    assertSame(pool, pools.local());
    assertEquals(List.of(pool), made);
  }

  @Test
  void givesAThreadThatMovesThePoolOfItsNewNodeSoonAfter() {
    TestPool first = pools.local();
    processor.set(2);
    IntStream.range(0, LONG_ENOUGH_TO_ASK_AGAIN).forEach(i -> pools.local());
    assertNotSame(first, pools.local());
    assertEquals(2, made.size());
  }

  @Test
  void asksForTheProcessorNowAndThenAlone() {
    AtomicInteger questions = new AtomicInteger();
    NumaPools<TestPool> counted =
        new NumaPools<>(this::make, nodes(0, 1), questions::getAndIncrement);
    IntStream.range(0, LONG_ENOUGH_TO_ASK_AGAIN).forEach(i -> counted.local());
    assertTrue(questions.get() < LONG_ENOUGH_TO_ASK_AGAIN / 100, questions::toString);
  }

  @Test
  void givesThreadsOnOneNodeTheSamePool() throws InterruptedException {
    List<TestPool> seen = new ArrayList<>();
    Thread other = new Thread(() -> seen.add(pools.local()));
    other.start();
    other.join();
    assertEquals(List.of(pools.local()), seen);
  }

  @Test
  void countsTheSlotsOfAllPools() {
    pools.local().inUse = 2;
    elsewhere().inUse = 3;
    assertEquals(5, pools.inUse());
    assertEquals(2 * TestPool.CAPACITY, pools.capacity());
  }

  @Test
  void closesAllPools() {
    TestPool first = pools.local();
    TestPool second = elsewhere();
    pools.close();
    assertTrue(first.closed && second.closed);
    assertThrows(DoubleReleaseException.class, pools::close);
  }

  @Test
  void closesNoneWhileOneIsInUse() {
    TestPool first = pools.local();
    TestPool second = elsewhere();
    second.inUse = 1;
    assertThrows(PoolInUseException.class, pools::close);
    assertTrue(!first.closed && !second.closed);
    second.inUse = 0;
    pools.close();
  }

  @Test
  void closesTheOthersWhereClosingOneThrows() {
    TestPool first = pools.local();
    TestPool second = elsewhere();
    first.thrownAtClose = new IllegalStateException("the report's receiver");
    assertSame(first.thrownAtClose, assertThrows(IllegalStateException.class, pools::close));
    assertTrue(first.closed && second.closed);
    assertThrows(DoubleReleaseException.class, pools::close);
  }

  @Test
  void canBeClosedLaterWhereAnElementIsAllocatedWhileItIsClosed() {
    TestPool first = pools.local();
    TestPool second = elsewhere();
    first.whenClosed = () -> second.inUse = 1;
    assertThrows(PoolInUseException.class, pools::close);
    assertEquals(1, pools.inUse());
    second.inUse = 0;
    pools.close();
    assertTrue(first.closed && second.closed);
  }

  @Test
  void isNotUsedOnceItIsClosed() {
    pools.local();
    pools.close();
    assertThrows(UseAfterReleaseException.class, pools::local);
    assertThrows(UseAfterReleaseException.class, pools::inUse);
    assertThrows(UseAfterReleaseException.class, pools::capacity);
  }

  @Test
  void makesNoPoolOnceItIsClosed() {
    pools.close();
    assertThrows(UseAfterReleaseException.class, pools::local);
    assertEquals(0, made.size());
  }

  private TestPool elsewhere() {
    processor.set(1);
    return IntStream.range(0, LONG_ENOUGH_TO_ASK_AGAIN)
        .mapToObj(i -> pools.local())
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private TestPool make() {
    TestPool pool = new TestPool();
    made.add(pool);
    return pool;
  }

  private static NumaTopology nodes(int... processors) {
    Stream<BitSet> nodes =
        IntStream.of(processors)
            .mapToObj(processor -> BitSet.valueOf(new long[] {1L << processor}));
    return new NumaTopology(nodes.toList());
  }

  private static final class TestPool implements MemoryPool {
    static final int CAPACITY = 8;
    int inUse;
    boolean closed;
    Runnable whenClosed = () -> {};
    @Nullable RuntimeException thrownAtClose;

    @Override
    public int capacity() {
      return CAPACITY;
    }

    @Override
    public int inUse() {
      return inUse;
    }

    @Override
    public void close() {
      if (inUse > 0) {
        throw new PoolInUseException("TestPool", 0, inUse, "in use");
      }
      if (closed) {
        throw new DoubleReleaseException("TestPool", OwnershipException.NO_SLOT, "closed");
      }
      closed = true;
      whenClosed.run();
      if (thrownAtClose != null) {
        throw thrownAtClose;
      }
    }
  }
}
