package dev.freehold.examples.server.blocks;

import dev.freehold.HandleOf;

/** Names the blocks that bytes are in, one behind the other. The bytes are in {@link Blocks}. */
public final class Chain {
  @HandleOf(Block.class)
  private long first;

  @HandleOf(Block.class)
  private long last;

  private int skipped;
  private long size;

  /** How many bytes there are. */
  public long size() {
    return size;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return size == 0;
  }

  @HandleOf(Block.class)
  long first() {
    return first;
  }

  @HandleOf(Block.class)
  long last() {
    return last;
  }

  /** How many bytes of the first block are gone. */
  int skipped() {
    return skipped;
  }

  void ends(@HandleOf(Block.class) long firstBlock, @HandleOf(Block.class) long lastBlock) {
    first = firstBlock;
    last = lastBlock;
  }

  void skipped(int bytes) {
    skipped = bytes;
  }

  void size(long bytes) {
    size = bytes;
  }
}
