package dev.freehold.examples.server;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.debug.DebugMemory;
import dev.freehold.examples.server.command.Control;
import dev.freehold.examples.server.net.EventLoop;
import dev.freehold.examples.server.persist.StoreDigest;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Store;
import java.io.IOException;

/** What commands may ask of the server. */
final class Controls implements Control {
  private final EventLoop loop;
  private final Persistence persistence;

  Controls(EventLoop loop, Persistence persistence) {
    this.loop = loop;
    this.persistence = persistence;
  }

  @Override
  public void shutdown() {
    loop.stop();
  }

  @Override
  public void pause(long until, boolean writesOnly) {
    loop.pause(until, writesOnly);
  }

  @Override
  public void unpause() {
    loop.pause(0, false);
  }

  @Override
  public String rewriteJournal() {
    persistence.rewrite();
    return "Background append only file rewriting started";
  }

  @Override
  public String reload(@Mut Store store, boolean fromJournal) {
    try {
      persistence.reload(store, fromJournal);
      return "";
    } catch (IOException failed) {
      return "Error trying to load the data, check server logs: " + failed.getMessage();
    }
  }

  @Override
  public byte[] digest(@Mut Store store, @HandleOf(Entry.class) long key) {
    StoreDigest digest = new StoreDigest();
    if (key < 0) {
      return digest.ofAll(store);
    }
    return key == 0 ? digest.ofNothing() : digest.of(store, key);
  }

  @Override
  public String pools() {
    return DebugMemory.report().toText();
  }
}
