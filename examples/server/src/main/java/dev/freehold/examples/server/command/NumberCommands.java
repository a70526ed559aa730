package dev.freehold.examples.server.command;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.Strings;

/** Strings that are numbers: INCR and its like. */
public final class NumberCommands {
  private static final byte[] SET = Ascii.of("SET");
  private static final byte[] KEEPTTL = Ascii.of("KEEPTTL");
  private static final int NUMBER_BYTES = 24;

  private final ByteRange value = new ByteRange();

  /** Says what the commands do. */
  public void bind(CommandTable table) {
    table.bind("incr", (call, store, reply) -> add(call, store, reply, 1));
    table.bind("decr", (call, store, reply) -> add(call, store, reply, -1));
    table.bind("incrby", this::incrBy);
    table.bind("decrby", this::decrBy);
    table.bind("incrbyfloat", this::incrByFloat);
  }

  private void incrBy(Call call, @Mut Store store, Reply reply) {
    if (call.isLong(2)) {
      add(call, store, reply, call.toLong(2));
    } else {
      reply.error(ErrorText.NOT_INTEGER);
    }
  }

  private void decrBy(Call call, @Mut Store store, Reply reply) {
    if (!call.isLong(2)) {
      reply.error(ErrorText.NOT_INTEGER);
    } else if (call.toLong(2) == Long.MIN_VALUE) {
      reply.error("ERR decrement would overflow");
    } else {
      add(call, store, reply, -call.toLong(2));
    }
  }

  private void add(Call call, @Mut Store store, Reply reply, long more) {
    ByteRange name = call.argument(1);
    long key = Keyspace.find(store, name);
    if (TextReply.isOther(reply, store, key)) {
      return;
    }
    long before = 0;
    if (key != Handles.NONE) {
      Strings.load(store, key, value);
      if (!value.isLong()) {
        reply.error(ErrorText.NOT_INTEGER);
        return;
      }
      before = value.toLong();
    }
    long sum = before + more;
    if (((before ^ sum) & (more ^ sum)) < 0) {
      reply.error(ErrorText.OVERFLOW);
    } else if (!TextReply.lacks(reply, store, call.length(1) + NUMBER_BYTES, 1)) {
      put(store, name, key, sum);
      call.changed(1);
      reply.integer(sum);
    }
  }

  private void put(@Mut Store store, ByteRange name, @HandleOf(Entry.class) long key, long number) {
    if (key == Handles.NONE) {
      value.load(number);
      Strings.add(store, name, value);
    } else {
      Strings.setLong(store, key, number);
    }
  }

  private void incrByFloat(Call call, @Mut Store store, Reply reply) {
    ByteRange name = call.argument(1);
    long key = Keyspace.find(store, name);
    if (TextReply.isOther(reply, store, key)) {
      return;
    }
    value.load(0);
    if (key != Handles.NONE) {
      Strings.load(store, key, value);
    }
    if (!LongDouble.isNumber(value) || !LongDouble.isNumber(call.argument(2))) {
      reply.error(ErrorText.NOT_FLOAT);
      return;
    }
    String sum = LongDouble.sum(value, call.argument(2));
    if (sum == null) {
      reply.error("ERR increment would produce NaN or Infinity");
    } else if (!TextReply.lacks(reply, store, (long) call.length(1) + sum.length(), 1)) {
      value.load(sum);
      putFloat(call, store, name, key);
      reply.bulk(value.array(), value.offset(), value.length());
    }
  }

  private void putFloat(
      Call call, @Mut Store store, ByteRange name, @HandleOf(Entry.class) long key) {
    long kept = key;
    if (key == Handles.NONE) {
      kept = Strings.add(store, name, value);
    } else {
      Strings.replace(store, key, value);
    }
    Strings.plain(store, kept);
    call.changed(1);
    Output log = call.rewrite();
    log.array(4);
    log.bulk(SET);
    log.bulk(call.bytes(), call.start(1), call.length(1));
    log.bulk(value.array(), value.offset(), value.length());
    log.bulk(KEEPTTL);
  }
}
