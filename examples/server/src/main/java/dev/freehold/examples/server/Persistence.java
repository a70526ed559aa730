package dev.freehold.examples.server;

import dev.freehold.Mut;
import dev.freehold.examples.server.command.Context;
import dev.freehold.examples.server.command.Desk;
import dev.freehold.examples.server.command.Dispatcher;
import dev.freehold.examples.server.command.Journal;
import dev.freehold.examples.server.config.Settings;
import dev.freehold.examples.server.persist.AppendOnly;
import dev.freehold.examples.server.persist.Loader;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Has changes written down as the options say, which may change while the server runs. */
final class Persistence {
  private final Context context;
  private @Nullable AppendOnly file;
  private boolean wanted;
  private boolean rewrite;

  Persistence(Context context) {
    this.context = context;
    context.settings().listen(this::read);
  }

  private void read(Settings settings) {
    wanted = settings.isOn("appendonly");
  }

  /** Loads again what is stored, or what was written down. */
  void reload(@Mut Store store, boolean fromJournal) throws IOException {
    AppendOnly open = file;
    if (fromJournal && open != null) {
      open.flush();
      clear(store);
      load(store);
      return;
    }
    Path saved = Path.of(context.settings().text("dir")).resolve("temp-reload.aof");
    AppendOnly.save(store, saved);
    clear(store);
    try (Desk desk = new Desk()) {
      loader().loadOne(saved, store, desk);
    }
    Files.delete(saved);
  }

  private static void clear(@Mut Store store) {
    for (int database = 0; database < store.databases(); database++) {
      store.select(database);
      Keyspace.clear(store);
    }
  }

  /**
   * What loads has a dispatcher of its own, as it may be a command of another that loads. All that
   * was written down is loaded, whatever {@code maxmemory} is now.
   */
  private Loader loader() {
    Settings unbounded = new Settings();
    unbounded.set(context.settings().all());
    unbounded.set(Map.of("maxmemory", "0"));
    Context own = new Context(unbounded);
    Dispatcher dispatcher = new Dispatcher(own);
    ValueCommands.bind(own.table());
    return new Loader(context.settings(), dispatcher);
  }

  private long load(@Mut Store store) throws IOException {
    try (Desk desk = new Desk()) {
      return loader().load(store, desk);
    }
  }

  /** Loads what was written down, then goes on writing. */
  void begin(@Mut Store store) throws IOException {
    if (wanted) {
      long requests = load(store);
      System.out.println("DB loaded from append only file: " + requests + " requests");
      open();
    }
  }

  private void open() throws IOException {
    AppendOnly opened = new AppendOnly(context.settings());
    file = opened;
    context.journal(opened);
  }

  /** Has the file written anew soon. */
  void rewrite() {
    rewrite = true;
  }

  /** Does what was asked for since the last time. */
  void beat(@Mut Store store) {
    try {
      change(store);
    } catch (IOException failed) {
      System.err.println("The append-only file could not be rewritten: " + failed);
    }
  }

  private void change(@Mut Store store) throws IOException {
    AppendOnly open = file;
    if (wanted && open == null) {
      open();
      rewrite = true;
    } else if (!wanted && open != null) {
      end();
    }
    open = file;
    if (open == null) {
      rewriteOnce(store);
    } else if (rewrite || open.hasGrown()) {
      rewrite = false;
      open.rewrite(store);
    }
  }

  /** BGREWRITEAOF without an append-only file writes one all the same. */
  private void rewriteOnce(@Mut Store store) throws IOException {
    if (rewrite) {
      rewrite = false;
      try (AppendOnly once = new AppendOnly(context.settings())) {
        once.rewrite(store);
      }
    }
  }

  /** Writes what was logged, before anybody is told of it. */
  void flush() {
    AppendOnly open = file;
    if (open != null) {
      open.flush();
    }
  }

  /** Writes what is left, and ends. */
  void end() throws IOException {
    AppendOnly open = file;
    file = null;
    context.journal(Journal.NONE);
    if (open != null) {
      open.close();
    }
  }
}
