package dev.freehold.memory;

import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.Unsafe;
import dev.freehold.internal.SlotElement;
import dev.freehold.pool.PoolElement;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A piece of memory that a {@link SystemAllocator} got from the system.
 *
 * @since 0.1.0
 */
@MustRelease("close")
public final class Block extends SlotElement implements PoolElement {
  private final SystemAllocator allocator;
  private Arena arena = Arena.global();
  private MemorySegment segment = MemorySegment.NULL;

  Block(SystemAllocator allocator, int slot) {
    super(slot);
    this.allocator = allocator;
  }

  /**
   * The memory, for as long as the block is allocated: then it ends, and using it throws {@link
   * IllegalStateException}. A new block holds whatever was there before.
   */
  public @Ref MemorySegment segment(@Ref Block this) {
    checkLive();
    return segment;
  }

  /** How long the block is, in bytes. */
  public long size(@Ref Block this) {
    checkLive();
    return segment.byteSize();
  }

  @Override
  public void close(@Own Block this) {
    allocator.free(this);
  }

  /** Continues another block of the same slot, which was released. */
  void follow(Block previous) {
    generation$ = previous.generation$;
  }

  @Unsafe("the C library said that as many bytes are there")
  @SuppressWarnings("restricted")
  void begin(MemorySegment address, long bytes) {
    arena = Arena.ofConfined();
    segment = address.reinterpret(bytes, arena, null);
    allocate$();
  }

  /** Ends all access to the memory, and says where it is. */
  MemorySegment end() {
    MemorySegment address = MemorySegment.ofAddress(segment.address());
    arena.close();
    return address;
  }

  boolean isOf(SystemAllocator other) {
    return allocator == other;
  }

  boolean isLive() {
    return isLive$();
  }

  private void checkLive() {
    if (!isLive$()) {
      throw notLive$();
    }
  }

  @Override
  protected String poolName$() {
    return SystemAllocator.NAME;
  }
}
