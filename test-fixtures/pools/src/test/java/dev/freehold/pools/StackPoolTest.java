package dev.freehold.pools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.Unsafe;
import dev.freehold.pool.ConfinementException;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.Frame;
import dev.freehold.pool.FrameOrderException;
import dev.freehold.pool.PoolExhaustedException;
import dev.freehold.pool.PoolInUseException;
import dev.freehold.pool.StaleHandleException;
import dev.freehold.pool.UseAfterReleaseException;
import org.junit.jupiter.api.Test;

/** A stack of frames. */
class StackPoolTest {
  @Test
  void aFrameReleasesItsElementsWhenItCloses() {
    try (TemporaryPool stack = TemporaryPool.create()) {
      try (Frame<Temporary> frame = stack.push()) {
        frame.alloc().id(7);
        frame.alloc().sums().set(1, 8);
        assertEquals(2, stack.inUse());
      }
      assertEquals(0, stack.inUse());
    }
  }

  @Test
  void framesStandOnOneAnother() {
    try (TemporaryPool stack = TemporaryPool.create();
        Frame<Temporary> lower = stack.push()) {
      Temporary first = lower.alloc();
      first.id(1);
      try (Frame<Temporary> upper = stack.push()) {
        upper.alloc().id(2);
        assertEquals(2, stack.depth());
      }
      assertEquals(1, first.id());
      assertEquals(1, stack.inUse());
      assertEquals(1, stack.depth());
    }
  }

  @Test
  @Unsafe("asks a full stack for more")
  void aFullStackThrowsOrGivesNull() {
    TemporaryPool stack = TemporaryPool.create();
    Frame<Temporary> frame = stack.push();
    for (int i = 0; i < stack.capacity(); i++) {
      frame.alloc();
    }
    assertNull(frame.tryAlloc());
    PoolExhaustedException full = assertThrows(PoolExhaustedException.class, frame::alloc);
    assertEquals(3, full.capacity());
    assertEquals(3, stack.inUse());
    frame.close();
    stack.close();
  }

  @Test
  @Unsafe("misuses a frame")
  void aLowerFrameDoesNotAllocateWhileAnotherIsOpen() {
    TemporaryPool stack = TemporaryPool.create();
    Frame<Temporary> lower = stack.push();
    Frame<Temporary> upper = stack.push();
    FrameOrderException error = assertThrows(FrameOrderException.class, lower::alloc);
    assertEquals(
        "[frame.order] frame 1 of TemporaryPool was used while frame 2 is open: close the frames above it"
            + " first, the last one first",
        error.getMessage());
    assertThrows(FrameOrderException.class, lower::close);
    upper.close();
    lower.close();
    stack.close();
  }

  @Test
  @Unsafe("misuses a frame")
  void aFrameIsClosedOnce() {
    TemporaryPool stack = TemporaryPool.create();
    Frame<Temporary> frame = stack.push();
    frame.close();
    assertThrows(DoubleReleaseException.class, frame::close);
    assertThrows(UseAfterReleaseException.class, frame::alloc);
    stack.close();
  }

  @Test
  @Unsafe("uses an element after its frame")
  void anElementEndsWithItsFrame() {
    TemporaryPool stack = TemporaryPool.create();
    Frame<Temporary> frame = stack.push();
    Temporary element = frame.alloc();
    frame.close();
    assertThrows(UseAfterReleaseException.class, element::id);
    assertThrows(UseAfterReleaseException.class, () -> element.sums().get(0));
    stack.close();
  }

  @Test
  @Unsafe("closes the stack too early")
  void aStackWithOpenFramesIsNotClosed() {
    TemporaryPool stack = TemporaryPool.create();
    Frame<Temporary> frame = stack.push();
    PoolInUseException error = assertThrows(PoolInUseException.class, stack::close);
    assertEquals(1, error.inUse());
    frame.close();
    stack.close();
    assertThrows(UseAfterReleaseException.class, stack::push);
  }

  @Test
  @Unsafe("uses the stack in two threads")
  void aStackBelongsToOneThreadUntilItIsHandedOver() throws InterruptedException {
    TemporaryPool stack = TemporaryPool.create();
    stack.push().close();
    Throwable refused = Threads.thrownIn("other", () -> stack.push().close());
    assertEquals(ConfinementException.class, refused.getClass());
    stack.handOver();
    assertNull(Threads.thrownIn("other", () -> stack.push().close()));
  }

  @Test
  @Unsafe("asks a frame for another's element")
  void aFrameKnowsTheHandlesOfItsOwnElements() {
    TemporaryPool stack = TemporaryPool.create(2);
    TemporaryPool.OpenFrame lower = stack.push();
    long handle = lower.handleOf(lower.alloc());
    TemporaryPool.OpenFrame upper = stack.push();
    Temporary above = upper.alloc();
    assertEquals(
        "[frame.order] slot 1 of TemporaryPool is an element of another frame: ask the frame that"
            + " allocated it for its handle",
        assertThrows(FrameOrderException.class, () -> lower.handleOf(above)).getMessage());
    assertEquals(
        "[use.after.release] a handle to slot 0 of TemporaryPool was used after its frame was closed,"
            + " or asked of another frame: ask isLive(handle) first, or keep the handle no longer"
            + " than the element",
        assertThrows(StaleHandleException.class, () -> upper.at(handle)).getMessage());
    upper.close();
    lower.at(handle);
    lower.close();
    assertThrows(UseAfterReleaseException.class, () -> lower.at(handle));
    stack.close();
  }
}
