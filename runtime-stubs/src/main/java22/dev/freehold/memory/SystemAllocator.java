package dev.freehold.memory;

import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.internal.ConfinedSlots;
import dev.freehold.internal.SlotElement;
import dev.freehold.internal.mark.Releases;
import dev.freehold.pool.ConfinementException;
import dev.freehold.pool.Pool;
import dev.freehold.pool.PoolExhaustedException;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * Blocks of any size from the system's {@code malloc}, as a pool like any other: it counts them,
 * bounds their number, belongs to one thread, and refuses to be closed while they are in use.
 *
 * <p>It calls foreign functions. Java wants to be told that it may: {@code
 * --enable-native-access=ALL-UNNAMED}, or {@code --enable-native-access=dev.freehold} where
 * Freehold is on the module path. Every allocation makes a few small Java objects.
 *
 * @since 0.1.0
 */
@MustRelease("close")
public final class SystemAllocator extends ConfinedSlots implements Pool<Block> {
  static final String NAME = "SystemAllocator";

  private final Block[] blocks;
  private final long blockBytes;
  private long bytesInUse;

  private SystemAllocator(int capacity, long blockBytes) {
    super(NAME, capacity);
    this.blocks = new Block[capacity];
    this.blockBytes = blockBytes;
    for (int slot = 0; slot < capacity; slot++) {
      blocks[slot] = new Block(this, slot);
    }
  }

  /**
   * Makes an allocator that has allocated nothing.
   *
   * @param capacity how many blocks there may be at a time
   * @param blockBytes how long a block is where no other size is asked for
   */
  public static @Own SystemAllocator create(int capacity, long blockBytes) {
    requireSize("capacity", capacity);
    requireSize("blockBytes", blockBytes);
    return new SystemAllocator(capacity, blockBytes);
  }

  @Override
  public @Own Block alloc() {
    return alloc(blockBytes);
  }

  /**
   * Allocates a block.
   *
   * @throws PoolExhaustedException if there are as many blocks as may be, or the system has no
   *     memory
   */
  public @Own Block alloc(long bytes) {
    requireSize("bytes", bytes);
    Block block = tryAlloc(bytes);
    if (block == null) {
      throw inUse() < capacity() ? noMemory(bytes) : exhausted$();
    }
    return block;
  }

  @Override
  public @Own @Nullable Block tryAlloc() {
    return tryAlloc(blockBytes);
  }

  /** Allocates a block; null if there are as many as may be, or the system has no memory. */
  public @Own @Nullable Block tryAlloc(long bytes) {
    requireSize("bytes", bytes);
    int slot = tryPop();
    if (slot == NONE) {
      return null;
    }
    MemorySegment address = CLibrary.malloc(bytes);
    if (isNull(address)) {
      free$(begin(slot, address, 0));
      return null;
    }
    return begin(slot, address, bytes);
  }

  /**
   * Makes a block larger or smaller, which may move it. The given block ends, and the memory that
   * was had of it; what was in it is in the new one, as far as that goes.
   *
   * @throws PoolExhaustedException if the system has no memory; the given block is released
   *     nevertheless
   */
  public @Own Block realloc(@Own Block block, long bytes) {
    requireSize("bytes", bytes);
    MemorySegment address = release(block);
    MemorySegment moved = CLibrary.realloc(address, bytes);
    if (isNull(moved)) {
      CLibrary.free(address);
      throw noMemory(bytes);
    }
    int slot = tryPop();
    if (slot == NONE) {
      CLibrary.free(moved);
      throw exhausted$();
    }
    return begin(slot, moved, bytes);
  }

  /** Gives a block back to the system. Null is ignored. */
  @Override
  @Releases
  public void free(@Own @Nullable Block block) {
    if (block != null) {
      CLibrary.free(release(block));
    }
  }

  /** How many bytes the blocks in use have together. */
  public long bytesInUse() {
    requireOpen$();
    return bytesInUse;
  }

  /**
   * Lets the next thread that uses the allocator be the one it belongs to.
   *
   * @throws ConfinementException if blocks are in use, since their memory belongs to this thread
   */
  @Override
  public void handOver() {
    requireHere$();
    if (inUse() > 0) {
      throw refused$(
          new ConfinementException(
              NAME,
              "%s has %s blocks in use, whose memory belongs to thread `%s`: release them before handOver()"
                  .formatted(NAME, inUse(), Thread.currentThread().getName())));
    }
    super.handOver();
  }

  @Override
  public void close(@Own SystemAllocator this) {
    close$();
  }

  @Override
  protected Block element$(int slot) {
    return blocks[slot];
  }

  @Override
  protected Block renew$(int slot) {
    blocks[slot] = new Block(this, slot);
    return blocks[slot];
  }

  @Override
  protected void place$(int slot, SlotElement element) {
    blocks[slot] = (Block) element;
  }

  private int tryPop() {
    int slot = pop$();
    return slot == NONE ? tryPopSlowly$() : slot;
  }

  private Block begin(int slot, MemorySegment address, long bytes) {
    Block block = fresh(slot);
    block.begin(address, bytes);
    bytesInUse += bytes;
    return handedOut$(block);
  }

  /**
   * An object that no earlier owner of the slot has; while the pool is watched, it is one already.
   */
  private Block fresh(int slot) {
    Block previous = blocks[slot];
    if (watch$() != null) {
      return previous;
    }
    Block block = renew$(slot);
    block.follow(previous);
    return block;
  }

  /** Ends a block and gives its slot back, and says where its memory is. */
  private MemorySegment release(Block block) {
    if (!block.isOf(this)) {
      throw foreign$(block);
    }
    requireHere$();
    long bytes = block.isLive() ? block.size() : 0;
    MemorySegment address = block.isLive() ? block.end() : MemorySegment.NULL;
    free$(block);
    bytesInUse -= bytes;
    return address;
  }

  private PoolExhaustedException noMemory(long bytes) {
    return refused$(
        new PoolExhaustedException(
            NAME,
            capacity(),
            "the system has no %s bytes for %s: ask for less, or call tryAlloc()"
                .formatted(bytes, NAME)));
  }

  private static boolean isNull(MemorySegment address) {
    return address.equals(MemorySegment.NULL);
  }

  private static void requireSize(String name, long size) {
    if (size < 1) {
      throw new IllegalArgumentException(
          "[pool.size] %s is %s: write 1 or more".formatted(name, size));
    }
  }
}
