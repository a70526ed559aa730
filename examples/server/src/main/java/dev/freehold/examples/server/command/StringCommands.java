package dev.freehold.examples.server.command;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Expiry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.Strings;
import dev.freehold.examples.server.store.ValueType;

/** Strings as a whole: GET, SET and their like. */
public final class StringCommands {
  private static final byte[] SET = Ascii.of("SET");
  private static final byte[] PXAT = Ascii.of("PXAT");
  private static final byte[] DEL = Ascii.of("DEL");
  private static final byte[] PERSIST = Ascii.of("PERSIST");
  private static final byte[] PEXPIREAT = Ascii.of("PEXPIREAT");

  private final SetOptions options = new SetOptions();

  /** Says what the commands do. */
  public void bind(CommandTable table) {
    table.bind("get", StringCommands::get);
    table.bind("set", this::set);
    table.bind("setnx", StringCommands::setNew);
    table.bind("setex", (call, store, reply) -> setTimed(call, store, reply, true));
    table.bind("psetex", (call, store, reply) -> setTimed(call, store, reply, false));
    table.bind("getset", StringCommands::getSet);
    table.bind("getdel", StringCommands::getDel);
    table.bind("getex", this::getEx);
    table.bind("mget", StringCommands::getMany);
    table.bind("mset", StringCommands::setMany);
    table.bind("msetnx", StringCommands::setManyNew);
  }

  private static void get(Call call, @Mut Store store, Reply reply) {
    long key = Keyspace.find(store, call.argument(1));
    if (!TextReply.isOther(reply, store, key)) {
      TextReply.string(reply, store, key);
    }
  }

  private void set(Call call, @Mut Store store, Reply reply) {
    if (call.count() == 3) {
      setPlain(call, store, reply);
    } else if (options.readSet(call, reply)) {
      setWithOptions(call, store, reply);
    }
  }

  private static void setPlain(Call call, @Mut Store store, Reply reply) {
    if (TextReply.lacks(reply, store, (long) call.length(1) + call.length(2), 1)) {
      return;
    }
    Strings.set(store, call.argument(1), call.argument(2));
    call.changed(1);
    reply.ok();
  }

  private void setWithOptions(Call call, @Mut Store store, Reply reply) {
    long key = Keyspace.find(store, call.argument(1));
    if (options.get()) {
      if (TextReply.isOther(reply, store, key)) {
        return;
      }
      TextReply.string(reply, store, key);
    }
    boolean there = key != Handles.NONE;
    if (options.onlyNew() && there || options.onlyOld() && !there) {
      if (!options.get()) {
        reply.nil();
      }
      return;
    }
    if (TextReply.lacks(reply, store, (long) call.length(1) + call.length(2), 1)) {
      return;
    }
    put(call, store, key, call.argument(2));
    if (!options.get()) {
      reply.ok();
    }
  }

  private void put(Call call, @Mut Store store, @HandleOf(Entry.class) long key, ByteRange value) {
    ByteRange name = call.argument(1);
    if (key != Handles.NONE && options.keep()) {
      Strings.replace(store, key, value);
    } else {
      key = Strings.set(store, name, value);
    }
    if (options.timed()) {
      Expiry.set(store, key, options.until());
      logTimed(call, value);
    }
    call.changed(1);
  }

  private void logTimed(Call call, ByteRange value) {
    if (call.context().journal().isOn()) {
      Output log = call.rewrite();
      log.array(5);
      log.bulk(SET);
      log.bulk(call.bytes(), call.start(1), call.length(1));
      log.bulk(value.array(), value.offset(), value.length());
      log.bulk(PXAT);
      log.bulk(options.until());
    }
  }

  private void setTimed(Call call, @Mut Store store, Reply reply, boolean seconds) {
    if (!options.readTime(call, 2, seconds, reply)
        || TextReply.lacks(reply, store, (long) call.length(1) + call.length(3), 1)) {
      return;
    }
    put(call, store, Handles.NONE, call.argument(3));
    reply.ok();
  }

  private static void setNew(Call call, @Mut Store store, Reply reply) {
    if (Keyspace.peek(store, call.argument(1)) != Handles.NONE) {
      reply.integer(0);
    } else if (!TextReply.lacks(reply, store, (long) call.length(1) + call.length(2), 1)) {
      Strings.set(store, call.argument(1), call.argument(2));
      call.changed(1);
      reply.integer(1);
    }
  }

  private static void getSet(Call call, @Mut Store store, Reply reply) {
    long key = Keyspace.find(store, call.argument(1));
    if (TextReply.isOther(reply, store, key)
        || TextReply.lacks(reply, store, (long) call.length(1) + call.length(2), 1)) {
      return;
    }
    TextReply.string(reply, store, key);
    Strings.set(store, call.argument(1), call.argument(2));
    call.changed(1);
  }

  private static void getDel(Call call, @Mut Store store, Reply reply) {
    long key = Keyspace.find(store, call.argument(1));
    if (TextReply.isOther(reply, store, key)) {
      return;
    }
    TextReply.string(reply, store, key);
    if (key != Handles.NONE) {
      Keyspace.remove(store, key);
      call.changed(1);
      log(call, DEL);
    }
  }

  private static void log(Call call, byte[] command) {
    Output log = call.rewrite();
    log.array(2);
    log.bulk(command);
    log.bulk(call.bytes(), call.start(1), call.length(1));
  }

  private void getEx(Call call, @Mut Store store, Reply reply) {
    if (!options.readGetEx(call, reply)) {
      return;
    }
    long key = Keyspace.find(store, call.argument(1));
    if (TextReply.isOther(reply, store, key)) {
      return;
    }
    if (key != Handles.NONE && !options.readTime(call, reply)) {
      return;
    }
    TextReply.string(reply, store, key);
    if (key == Handles.NONE) {
      return;
    }
    if (options.timed()) {
      endAt(call, store, key);
    } else if (options.persist() && Expiry.of(store, key) != Expiry.NEVER) {
      Expiry.set(store, key, Expiry.NEVER);
      call.changed(1);
      log(call, PERSIST);
    }
  }

  private void endAt(Call call, @Mut Store store, @HandleOf(Entry.class) long key) {
    if (options.until() <= call.now()) {
      Keyspace.remove(store, key);
      log(call, DEL);
    } else {
      Expiry.set(store, key, options.until());
      Output log = call.rewrite();
      log.array(3);
      log.bulk(PEXPIREAT);
      log.bulk(call.bytes(), call.start(1), call.length(1));
      log.bulk(options.until());
    }
    call.changed(1);
  }

  private static void getMany(Call call, @Mut Store store, Reply reply) {
    reply.array(call.count() - 1L);
    for (int each = 1; each < call.count(); each++) {
      long key = Keyspace.find(store, call.argument(each));
      if (key != Handles.NONE && Keyspace.type(store, key) != ValueType.STRING) {
        reply.nil();
      } else {
        TextReply.string(reply, store, key);
      }
    }
  }

  private static boolean lacksForMany(Call call, Store store, Reply reply) {
    long bytes = 0;
    for (int each = 1; each < call.count(); each++) {
      bytes += call.length(each);
    }
    return TextReply.lacks(reply, store, bytes, call.count() / 2);
  }

  private static boolean isOdd(Call call, Reply reply) {
    if (call.count() % 2 == 1) {
      return false;
    }
    reply.error("ERR wrong number of arguments for '" + call.command().name() + "' command");
    return true;
  }

  private static void setMany(Call call, @Mut Store store, Reply reply) {
    if (!isOdd(call, reply) && !lacksForMany(call, store, reply)) {
      putMany(call, store);
      reply.ok();
    }
  }

  private static void putMany(Call call, @Mut Store store) {
    for (int each = 1; each < call.count(); each += 2) {
      Strings.set(store, call.argument(each), call.argument(each + 1));
      call.changed(each);
    }
  }

  private static void setManyNew(Call call, @Mut Store store, Reply reply) {
    if (isOdd(call, reply)) {
      return;
    }
    for (int each = 1; each < call.count(); each += 2) {
      if (Keyspace.peek(store, call.argument(each)) != Handles.NONE) {
        reply.integer(0);
        return;
      }
    }
    if (!lacksForMany(call, store, reply)) {
      putMany(call, store);
      reply.integer(1);
    }
  }
}
