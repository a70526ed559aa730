package dev.freehold.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** The native memory of a pool: zero at first, and given back when the pool is closed. */
public final class NativeMemory {
  private final Arena arena;

  private NativeMemory(Arena arena) {
    this.arena = arena;
  }

  /**
   * The memory of a pool that may be closed. The pool may be handed over to another thread, so that
   * the memory must not belong to one.
   */
  public static NativeMemory ofPool() {
    return new NativeMemory(Arena.ofShared());
  }

  /** The memory of a pool that lives as long as the program. */
  public static NativeMemory ofProgram() {
    return new NativeMemory(Arena.global());
  }

  /** Memory that is given back with an arena. */
  public static NativeMemory in(Arena arena) {
    return new NativeMemory(arena);
  }

  /**
   * Makes room for more slots.
   *
   * @param size of a slot, in bytes
   * @param alignment what a slot's address is a multiple of, in bytes
   * @throws OutOfMemoryError if there is not as much memory
   */
  public MemorySegment allocate(long slots, long size, long alignment) {
    return arena.allocate(Math.multiplyExact(slots, size), alignment);
  }

  /** Gives the memory back. Who still has a segment of it gets an exception from then on. */
  public void close() {
    arena.close();
  }
}
