package dev.freehold.examples.server.command;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.MemoryUse;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** Keys, whatever they hold: DEL, RENAME, COPY and their like. */
public final class KeyCommands {
  private static final byte[] NONE = Ascii.of("none");
  private static final byte[] DB = Ascii.of("db");
  private static final int LEAST = 32;
  private static final byte[] REPLACE = Ascii.of("replace");

  private KeyCommands() {}

  /** Says what the commands do. */
  public static void bind(CommandTable table) {
    table.bind("del", KeyCommands::delete);
    table.bind("unlink", KeyCommands::delete);
    table.bind("exists", KeyCommands::exist);
    table.bind("touch", KeyCommands::touch);
    table.bind("type", KeyCommands::type);
    table.bind("rename", KeyCommands::rename);
    table.bind("renamenx", KeyCommands::renameNew);
    table.bind("copy", KeyCommands::copy);
    table.bind("move", KeyCommands::move);
  }

  private static void delete(Call call, @Mut Store store, Reply reply) {
    int gone = 0;
    for (int each = 1; each < call.count(); each++) {
      long key = Keyspace.peek(store, call.argument(each));
      if (key != Handles.NONE) {
        Keyspace.remove(store, key);
        call.changed(each);
        gone++;
      }
    }
    reply.integer(gone);
  }

  private static void exist(Call call, @Mut Store store, Reply reply) {
    int there = 0;
    for (int each = 1; each < call.count(); each++) {
      there += Keyspace.peek(store, call.argument(each)) == Handles.NONE ? 0 : 1;
    }
    reply.integer(there);
  }

  private static void touch(Call call, @Mut Store store, Reply reply) {
    int there = 0;
    for (int each = 1; each < call.count(); each++) {
      there += Keyspace.find(store, call.argument(each)) == Handles.NONE ? 0 : 1;
    }
    reply.integer(there);
  }

  private static void type(Call call, @Mut Store store, Reply reply) {
    long key = Keyspace.peek(store, call.argument(1));
    if (key == Handles.NONE) {
      reply.simple(NONE);
    } else {
      reply.simple(Keyspace.type(store, key).word());
    }
  }

  private static void rename(Call call, @Mut Store store, Reply reply) {
    long key = Keyspace.find(store, call.argument(1));
    if (key == Handles.NONE) {
      reply.error(ErrorText.NO_KEY);
    } else if (call.argument(1).isSame(call.argument(2))) {
      reply.ok();
    } else if (!TextReply.lacks(reply, store, call.length(2), 1)) {
      rename(call, store, key);
      reply.ok();
    }
  }

  private static void renameNew(Call call, @Mut Store store, Reply reply) {
    long key = Keyspace.find(store, call.argument(1));
    if (key == Handles.NONE) {
      reply.error(ErrorText.NO_KEY);
    } else if (call.argument(1).isSame(call.argument(2))
        || Keyspace.peek(store, call.argument(2)) != Handles.NONE) {
      reply.integer(0);
    } else if (!TextReply.lacks(reply, store, call.length(2), 1)) {
      rename(call, store, key);
      reply.integer(1);
    }
  }

  private static void rename(Call call, @Mut Store store, @HandleOf(Entry.class) long key) {
    ValueType type = Keyspace.type(store, key);
    Keyspace.rename(store, key, call.argument(2));
    call.touched(1);
    call.changed(2);
    ready(call, type, call.database(), 2);
  }

  private static void ready(Call call, ValueType type, int database, int argument) {
    if (type == ValueType.LIST || type == ValueType.SORTED_SET) {
      call.ready(database, call.bytes(), call.start(argument), call.length(argument));
    }
  }

  private static void copy(Call call, @Mut Store store, Reply reply) {
    int database = call.database();
    boolean replace = false;
    for (int at = 3; at < call.count(); at++) {
      if (call.is(at, REPLACE)) {
        replace = true;
      } else if (call.is(at, DB) && at + 1 < call.count()) {
        database = database(call, store, ++at, reply);
        if (database < 0) {
          return;
        }
      } else {
        reply.error(ErrorText.SYNTAX);
        return;
      }
    }
    if (database == call.database() && call.argument(1).isSame(call.argument(2))) {
      reply.error("ERR source and destination objects are the same");
      return;
    }
    copy(call, store, database, replace, reply);
  }

  private static void copy(
      Call call, @Mut Store store, int database, boolean replace, Reply reply) {
    long key = Keyspace.find(store, call.argument(1));
    if (key == Handles.NONE) {
      reply.integer(0);
      return;
    }
    long bytes = MemoryUse.of(store, key, 0) + call.length(2);
    if (TextReply.lacks(
        reply, store, bytes, (int) Math.min(bytes / LEAST, Integer.MAX_VALUE / 4))) {
      return;
    }
    store.select(database);
    long other = Keyspace.peek(store, call.argument(2));
    if (other != Handles.NONE && !replace) {
      store.select(call.database());
      reply.integer(0);
      return;
    }
    if (other != Handles.NONE) {
      Keyspace.remove(store, other);
    }
    store.select(call.database());
    ValueType type = Keyspace.type(store, key);
    Keyspace.copy(store, key, call.argument(2), database);
    call.touched(database, call.bytes(), call.start(2), call.length(2));
    ready(call, type, database, 2);
    call.dirty(1);
    reply.integer(1);
  }

  /** The database that an argument names; -1 if there is none, which is replied. */
  private static int database(Call call, Store store, int argument, Reply reply) {
    if (!call.isLong(argument) || call.toLong(argument) != (int) call.toLong(argument)) {
      reply.error(ErrorText.NOT_INTEGER);
      return -1;
    }
    long number = call.toLong(argument);
    if (number < 0 || number >= store.databases()) {
      reply.error(ErrorText.DB_INDEX);
      return -1;
    }
    return (int) number;
  }

  private static void move(Call call, @Mut Store store, Reply reply) {
    int database = database(call, store, 2, reply);
    if (database < 0) {
      return;
    }
    if (database == call.database()) {
      reply.error("ERR source and destination objects are the same");
      return;
    }
    long key = Keyspace.find(store, call.argument(1));
    store.select(database);
    boolean there = Keyspace.peek(store, call.argument(1)) != Handles.NONE;
    store.select(call.database());
    if (key == Handles.NONE || there) {
      reply.integer(0);
      return;
    }
    ValueType type = Keyspace.type(store, key);
    Keyspace.move(store, key, call.argument(1), database);
    call.touched(database, call.bytes(), call.start(1), call.length(1));
    ready(call, type, database, 1);
    call.changed(1);
    reply.integer(1);
  }
}
