package dev.freehold.examples.server.command;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.examples.server.blocks.Blocks;
import dev.freehold.examples.server.registry.Registry;
import dev.freehold.examples.server.store.PoolUser;
import dev.freehold.examples.server.store.PoolVisitor;

/** What the server keeps for its clients in pools: bytes on their way, and who listens to what. */
@MustRelease("close")
public final class Desk implements AutoCloseable {
  /** What part of the heap may wait for clients. */
  private static final int PART = 4;

  private final @Own Blocks blocks = new Blocks(Runtime.getRuntime().maxMemory() / PART);
  private final @Own Registry watched = new Registry();
  private final @Own Registry awaited = new Registry();
  private final @Own Registry channels = new Registry();
  private final @Own Registry patterns = new Registry();

  /** The bytes on their way. */
  public @Mut Blocks blocks(@Mut Desk this) {
    return blocks;
  }

  /** The bytes on their way, to look at. */
  public @Ref Blocks readBlocks() {
    return blocks;
  }

  /** The keys that transactions watch. */
  public @Mut Registry watched(@Mut Desk this) {
    return watched;
  }

  /** The keys that transactions watch, to look at. */
  @Ref
  Registry readWatched() {
    return watched;
  }

  /** The keys that clients wait for. */
  public @Mut Registry awaited(@Mut Desk this) {
    return awaited;
  }

  /** The channels that clients subscribed to. */
  public @Mut Registry channels(@Mut Desk this) {
    return channels;
  }

  /** The patterns of channels. */
  public @Mut Registry patterns(@Mut Desk this) {
    return patterns;
  }

  /** Tells of all pools. */
  public void pools(PoolVisitor visitor) {
    visitor.pool("blocks", blocks.inUse(), blocks.capacity());
    visitor.pool("watched", watched.inUse(), watched.capacity());
    visitor.pool("awaited", awaited.inUse(), awaited.capacity());
    visitor.pool("channels", channels.inUse(), channels.capacity());
    visitor.pool("patterns", patterns.inUse(), patterns.capacity());
  }

  /** Lends all pools, one after the other. */
  public void memoryPools(PoolUser user) {
    blocks.lend(user);
    watched.lend("watched", user);
    awaited.lend("awaited", user);
    channels.lend("channels", user);
    patterns.lend("patterns", user);
  }

  @Override
  public void close(@Own Desk this) {
    patterns.close();
    channels.close();
    awaited.close();
    watched.close();
    blocks.close();
  }
}
