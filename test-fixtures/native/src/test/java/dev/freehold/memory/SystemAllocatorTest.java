package dev.freehold.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.Watch;
import dev.freehold.pool.ConfinementException;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.ForeignElementException;
import dev.freehold.pool.PoolExhaustedException;
import dev.freehold.pool.PoolInUseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The system allocator")
@Unsafe("does what the checker refuses, to see what happens then")
class SystemAllocatorTest {
  private static final long MORE_THAN_THERE_IS = Long.MAX_VALUE / 2;

  private final SystemAllocator system = SystemAllocator.create(4, 64);

  @AfterEach
  void nothingIsLeft() {
    assertEquals(0, system.inUse());
    assertEquals(0, system.bytesInUse());
    system.close();
  }

  @Test
  void countsItsBlocksAndTheirBytes() {
    Block one = system.alloc();
    Block other = system.alloc(1000);
    assertEquals(64, one.size());
    assertEquals(1000, other.segment().byteSize());
    assertEquals(2, system.inUse());
    assertEquals(1064, system.bytesInUse());
    assertEquals(4, system.capacity());
    system.free(one);
    other.close();
  }

  @Test
  void keepsWhatIsInABlockThatItMakesLargerOrSmaller() {
    Block small = system.alloc(16);
    small.segment().set(ValueLayout.JAVA_LONG, 8, 42);
    Block large = system.realloc(small, 1 << 20);
    assertEquals(42, large.segment().get(ValueLayout.JAVA_LONG, 8));
    assertEquals(1 << 20, system.bytesInUse());
    Block smaller = system.realloc(large, 16);
    assertEquals(42, smaller.segment().get(ValueLayout.JAVA_LONG, 8));
    assertEquals(1, system.inUse());
    smaller.close();
  }

  @Test
  void endsABlockThatIsMadeLarger() {
    Block small = system.alloc(16);
    MemorySegment memory = small.segment();
    Block large = system.realloc(small, 1 << 20);
    assertThrows(UseAfterReleaseException.class, small::segment);
    assertThrows(DoubleReleaseException.class, small::close);
    assertThrows(DoubleReleaseException.class, () -> system.realloc(small, 32));
    assertThrows(IllegalStateException.class, () -> memory.get(ValueLayout.JAVA_BYTE, 0));
    large.close();
  }

  @Test
  void refusesToReleaseABlockTwiceAlsoWhenItsSlotIsTakenAgain() {
    Block block = system.alloc();
    block.close();
    assertThrows(DoubleReleaseException.class, block::close);
    Block next = system.alloc();
    assertThrows(DoubleReleaseException.class, () -> system.free(block));
    assertEquals(64, next.size());
    next.close();
  }

  @Test
  void refusesTheUseOfAReleasedBlockAndOfItsMemory() {
    Block block = system.alloc();
    MemorySegment memory = block.segment();
    block.close();
    Block next = system.alloc();
    assertThrows(UseAfterReleaseException.class, block::segment);
    assertThrows(UseAfterReleaseException.class, block::size);
    assertThrows(IllegalStateException.class, () -> memory.set(ValueLayout.JAVA_BYTE, 0, (byte) 1));
    next.close();
  }

  @Test
  void checksBounds() {
    Block block = system.alloc(8);
    assertThrows(
        IndexOutOfBoundsException.class, () -> block.segment().get(ValueLayout.JAVA_BYTE, 8));
    block.close();
  }

  @Test
  void ignoresNull() {
    system.free(null);
  }

  @Test
  void refusesABlockOfAnotherAllocator() {
    try (SystemAllocator other = SystemAllocator.create(1, 8)) {
      Block block = other.alloc();
      assertThrows(ForeignElementException.class, () -> system.free(block));
      block.close();
    }
  }

  @Test
  void saysWhenTheSystemHasNoMemory() {
    assertNull(system.tryAlloc(MORE_THAN_THERE_IS));
    PoolExhaustedException error =
        assertThrows(PoolExhaustedException.class, () -> system.alloc(MORE_THAN_THERE_IS));
    assertTrue(error.getMessage().startsWith("[pool.exhausted] the system has no "));
  }

  @Test
  void releasesABlockThatCannotBeMadeLarger() {
    Block block = system.alloc();
    assertThrows(PoolExhaustedException.class, () -> system.realloc(block, MORE_THAN_THERE_IS));
    assertThrows(UseAfterReleaseException.class, block::segment);
  }

  @Test
  void hasNoMoreBlocksThanItsCapacity() {
    Block[] blocks = {system.alloc(), system.alloc(), system.alloc(), system.alloc()};
    assertNull(system.tryAlloc());
    assertThrows(PoolExhaustedException.class, system::alloc);
    blocks[0] = system.realloc(blocks[0], 128);
    for (Block block : blocks) {
      block.close();
    }
    Block again = system.tryAlloc();
    assertNotNull(again);
    again.close();
  }

  @Test
  void refusesSizesBelowOne() {
    assertThrows(IllegalArgumentException.class, () -> system.alloc(0));
    assertThrows(IllegalArgumentException.class, () -> system.tryAlloc(-1));
    Block block = system.alloc();
    assertThrows(IllegalArgumentException.class, () -> system.realloc(block, 0));
    assertEquals(64, block.size());
    block.close();
  }

  @Test
  void staysOpenWhenItIsClosedWhileBlocksAreInUse() {
    Block block = system.alloc();
    assertThrows(PoolInUseException.class, system::close);
    assertEquals(64, block.size());
    block.close();
  }

  @Test
  void belongsToOneThreadUntilItIsHandedOverWithNothingInUse() {
    Block block = system.alloc();
    assertTrue(elsewhere(block::close) instanceof ConfinementException);
    assertThrows(ConfinementException.class, system::handOver);
    block.close();
    system.handOver();
    assertNull(
        elsewhere(
            () -> {
              system.alloc().close();
              system.handOver();
            }));
  }

  @Test
  void canBeWatched() {
    Watch watch = DebugMemory.watch(system);
    Block block = system.alloc();
    block.close();
    assertThrows(DoubleReleaseException.class, block::close);
    assertEquals("release.twice", watch.findings().get(0).key());
    Block leaked = system.alloc();
    assertThrows(PoolInUseException.class, system::close);
    leaked.close();
    watch.close();
  }

  private static Throwable elsewhere(Runnable action) {
    try {
      CompletableFuture.runAsync(action).join();
      return null;
    } catch (CompletionException e) {
      return e.getCause();
    }
  }
}
