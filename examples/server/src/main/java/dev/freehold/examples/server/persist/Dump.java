package dev.freehold.examples.server.persist;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Expiry;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.Strings;
import dev.freehold.examples.server.store.Text;
import dev.freehold.examples.server.store.ValueType;
import java.io.IOException;

/** Writes all that is stored as requests that make it again. */
final class Dump {
  private static final byte[] SELECT = Ascii.of("SELECT");
  private static final byte[] SET = Ascii.of("SET");
  private static final byte[] PEXPIREAT = Ascii.of("PEXPIREAT");
  private static final int PIECE = 64 * 1024;

  private final Output out = new Output(2 * PIECE);
  private final DumpValues values = new DumpValues(out);
  private final Sink sink;

  Dump(Sink sink) {
    this.sink = sink;
  }

  /** Where the bytes go. */
  interface Sink {
    /** Takes what there is. */
    void take(Output bytes) throws IOException;
  }

  void write(@Mut Store store) throws IOException {
    int selected = store.selected();
    for (int database = 0; database < store.databases(); database++) {
      store.select(database);
      if (Keyspace.size(store) > 0) {
        out.array(2);
        out.bulk(SELECT);
        out.bulk(database);
        keys(store);
      }
    }
    store.select(selected);
    flush();
  }

  private void keys(@Ref Store store) throws IOException {
    for (int at = 0; at < Keyspace.size(store); at++) {
      long key = Keyspace.at(store, at);
      key(store, key);
      if (out.size() >= PIECE) {
        flush();
      }
    }
  }

  private void flush() throws IOException {
    sink.take(out);
    out.clear();
  }

  private void key(@Ref Store store, @HandleOf(Entry.class) long key) throws IOException {
    ValueType type = Keyspace.type(store, key);
    if (type == ValueType.STRING) {
      out.array(3);
      out.bulk(SET);
      text(out, store, Keyspace.name(store, key));
      text(out, store, Strings.text(store, key));
    } else {
      values.write(store, key, type, this::flushIfLarge);
    }
    long expiry = Expiry.of(store, key);
    if (expiry != Expiry.NEVER) {
      out.array(3);
      out.bulk(PEXPIREAT);
      text(out, store, Keyspace.name(store, key));
      out.bulk(expiry);
    }
  }

  private void flushIfLarge() throws IOException {
    if (out.size() >= PIECE) {
      flush();
    }
  }

  /** Writes a text as a bulk string. */
  static void text(Output out, @Ref Store store, long text) {
    int length = Text.length(text);
    out.header('$', length);
    byte[] to = out.room(length);
    store.texts().read(text, 0, to, out.size(), length);
    out.wrote(length);
    out.line();
  }
}
