package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.registry.Registry;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;

/**
 * FLUSHDB and FLUSHALL, which leave no keys, and SWAPDB, after which those who wait for keys look
 * again. Of watched keys only those count as changed that were there or are there now.
 */
final class WholeDatabases {
  private static final byte[] ASYNC = Ascii.of("async");
  private static final byte[] SYNC = Ascii.of("sync");

  private final Output name = new Output(256);
  private final ByteRange key = new ByteRange();

  void bind(CommandTable table) {
    table.bindDesk("swapdb", this::swap);
    table.bindDesk("flushdb", (call, store, desk, reply) -> flush(call, store, desk, reply, false));
    table.bindDesk("flushall", (call, store, desk, reply) -> flush(call, store, desk, reply, true));
  }

  private void swap(Call call, @Mut Store store, @Mut Desk desk, Reply reply) {
    for (int argument = 1; argument <= 2; argument++) {
      if (!call.isLong(argument)) {
        reply.error("ERR invalid " + (argument == 1 ? "first" : "second") + " DB index");
        return;
      }
    }
    long one = call.toLong(1);
    long other = call.toLong(2);
    if (Math.min(one, other) < 0 || Math.max(one, other) >= store.databases()) {
      reply.error(ErrorText.DB_INDEX);
      return;
    }
    touch(call, store, desk, (int) one, (int) other);
    touch(call, store, desk, (int) other, (int) one);
    store.select(call.database());
    Keyspace.swap(store, (int) one, (int) other);
    wake(call, desk, (int) one, (int) other);
    call.dirty(1);
    reply.ok();
  }

  private void flush(Call call, @Mut Store store, @Mut Desk desk, Reply reply, boolean all) {
    if (call.count() > 2 || call.count() == 2 && !call.is(1, ASYNC) && !call.is(1, SYNC)) {
      reply.error(ErrorText.SYNTAX);
      return;
    }
    int first = all ? 0 : call.database();
    int last = all ? store.databases() - 1 : first;
    long gone = 0;
    for (int database = first; database <= last; database++) {
      touch(call, store, desk, database, database);
      gone += Keyspace.size(store);
      Keyspace.clear(store);
    }
    store.select(call.database());
    call.dirty(Math.max(1, gone));
    reply.ok();
  }

  /**
   * Says that the watched keys of a database change that there are in it, or in the one that takes
   * its place; selects the first.
   */
  private void touch(Call call, @Mut Store store, @Mut Desk desk, int database, int replaced) {
    Registry watched = desk.watched();
    store.select(database);
    for (long topic = watched.following(0); topic != 0; topic = watched.following(topic)) {
      if (watched.space(topic) == database) {
        name.clear();
        watched.writeName(topic, name);
        key.set(name.bytes(), 0, name.size());
        boolean is = Keyspace.peek(store, key) != Handles.NONE;
        if (!is && replaced != database) {
          store.select(replaced);
          is = Keyspace.peek(store, key) != Handles.NONE;
          store.select(database);
        }
        if (is) {
          call.touched(database, name.bytes(), 0, name.size());
        }
      }
    }
  }

  private void wake(Call call, @Mut Desk desk, int one, int other) {
    Registry awaited = desk.awaited();
    for (long topic = awaited.following(0); topic != 0; topic = awaited.following(topic)) {
      int database = awaited.space(topic);
      if (database == one || database == other) {
        name.clear();
        awaited.writeName(topic, name);
        call.ready(database, name.bytes(), 0, name.size());
      }
    }
  }
}
