package dev.freehold.examples.server.command;

import dev.freehold.Ref;
import dev.freehold.examples.server.store.Store;

/** How many slots of each pool are in use. */
final class PoolsInfo {
  private final InfoText text;
  private long used;

  private PoolsInfo(InfoText text) {
    this.text = text;
  }

  static void write(InfoText text, @Ref Store store, @Ref Desk desk) {
    PoolsInfo info = new PoolsInfo(text);
    store.pools(info::add);
    desk.pools(info::add);
    text.put("pools_used", info.used);
  }

  private void add(String name, int inUse, int capacity) {
    used += inUse;
    text.put("pool_" + name, "used=" + inUse + ",capacity=" + capacity);
  }
}
