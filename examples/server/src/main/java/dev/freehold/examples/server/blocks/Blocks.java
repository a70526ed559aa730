package dev.freehold.examples.server.blocks;

import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.examples.server.store.PoolUser;
import java.nio.ByteBuffer;

/** The blocks of all chains. */
@MustRelease("close")
public final class Blocks implements AutoCloseable {
  /** The bytes of a block. */
  static final int SIZE = 4096;

  /** How many blocks there can be: one gigabyte. */
  static final int MOST = 1 << 18;

  private static final long NONE = 0;

  private final @Own BlockPool pool;
  private final int most;

  /**
   * Makes room for as many as were declared.
   *
   * @param bytes how many bytes all blocks may take
   */
  public Blocks(long bytes) {
    most = (int) Math.max(1, Math.min(MOST, bytes / SIZE));
    pool = BlockPool.create(most);
  }

  /** How many blocks are in use. */
  public int inUse() {
    return pool.inUse();
  }

  /** How many blocks there can be. */
  public int capacity() {
    return most;
  }

  /** Lends the pool. */
  public void lend(PoolUser user) {
    user.use("blocks", pool);
  }

  /**
   * Puts bytes at the end of a chain.
   *
   * @throws dev.freehold.pool.PoolExhaustedException if there is no room; then a part may be there
   */
  public void append(@Mut Blocks this, Chain chain, byte[] from, int start, int length) {
    int at = start;
    int left = length;
    while (left > 0) {
      Block block = pool.editAt(withRoom(chain));
      int used = block.used();
      int count = Math.min(left, SIZE - used);
      block.bytes().set(used, from, at, count);
      block.used(used + count);
      chain.size(chain.size() + count);
      at += count;
      left -= count;
    }
  }

  /** The last block if it has room, or a new one behind it. */
  @HandleOf(Block.class)
  private long withRoom(@Mut Blocks this, Chain chain) {
    long last = chain.last();
    if (last != NONE && pool.at(last).used() < SIZE) {
      return last;
    }
    Block made = pool.alloc();
    made.used(0);
    made.next(NONE);
    long handle = pool.insert(made);
    if (last == NONE) {
      chain.ends(handle, handle);
    } else {
      pool.editAt(last).next(handle);
      chain.ends(chain.first(), handle);
    }
    return handle;
  }

  /** Copies bytes of a chain to an array, from its beginning; returns how many. */
  public int copy(Chain chain, byte[] to, int start) {
    int at = start;
    int skip = chain.skipped();
    for (long each = chain.first(); each != NONE; each = pool.at(each).next()) {
      Block block = pool.at(each);
      int count = block.used() - skip;
      block.bytes().get(skip, to, at, count);
      at += count;
      skip = 0;
    }
    return at - start;
  }

  /** Copies as many bytes from the beginning of a chain as a buffer takes. */
  public void copy(Chain chain, ByteBuffer to, byte[] scratch) {
    int skip = chain.skipped();
    for (long each = chain.first();
        each != NONE && to.hasRemaining();
        each = pool.at(each).next()) {
      Block block = pool.at(each);
      int count = Math.min(block.used() - skip, to.remaining());
      block.bytes().get(skip, scratch, 0, count);
      to.put(scratch, 0, count);
      skip = 0;
    }
  }

  /** Takes bytes away from the beginning of a chain. */
  public void drop(@Mut Blocks this, Chain chain, long bytes) {
    long left = bytes;
    while (left > 0) {
      long first = chain.first();
      int there = pool.at(first).used() - chain.skipped();
      if (there > left) {
        chain.skipped(chain.skipped() + (int) left);
        chain.size(chain.size() - left);
        return;
      }
      left -= there;
      chain.size(chain.size() - there);
      free(chain, first);
    }
  }

  private void free(@Mut Blocks this, Chain chain, @HandleOf(Block.class) long first) {
    Block gone = pool.remove(first);
    long next = gone.next();
    pool.free(gone);
    chain.skipped(0);
    chain.ends(next, next == NONE ? NONE : chain.last());
  }

  /** Gives all blocks of a chain back. */
  public void clear(@Mut Blocks this, Chain chain) {
    while (chain.first() != NONE) {
      free(chain, chain.first());
    }
    chain.size(0);
  }

  @Override
  public void close(@Own Blocks this) {
    pool.close();
  }
}
