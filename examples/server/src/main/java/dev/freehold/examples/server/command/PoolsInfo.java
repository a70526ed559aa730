package dev.freehold.examples.server.command;

import dev.freehold.Ref;
import dev.freehold.examples.server.store.Store;

/** How many slots of each pool are in use. */
final class PoolsInfo {
  private PoolsInfo() {}

  static void write(InfoText text, @Ref Store store, @Ref Desk desk) {
    long used = desk.inUse();
    text.put("pool_desk", "used=" + desk.inUse() + ",capacity=" + desk.readBlocks().capacity());
    text.put("pools_used", used);
  }
}
