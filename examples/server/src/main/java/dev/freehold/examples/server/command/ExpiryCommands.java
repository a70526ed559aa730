package dev.freehold.examples.server.command;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Expiry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;

/** When keys end: EXPIRE, TTL and their like. */
public final class ExpiryCommands {
  private static final byte[] NX = Ascii.of("nx");
  private static final byte[] XX = Ascii.of("xx");
  private static final byte[] GT = Ascii.of("gt");
  private static final byte[] LT = Ascii.of("lt");
  private static final byte[] PEXPIREAT = Ascii.of("PEXPIREAT");
  private static final byte[] DEL = Ascii.of("DEL");
  private static final long SECOND = 1000;
  private static final long HALF = 500;

  private final Output error = new Output(256);
  private boolean nx;
  private boolean xx;
  private boolean gt;
  private boolean lt;

  /** Says what the commands do. */
  public void bind(CommandTable table) {
    table.bind("expire", (call, store, reply) -> expire(call, store, reply, SECOND, false));
    table.bind("pexpire", (call, store, reply) -> expire(call, store, reply, 1, false));
    table.bind("expireat", (call, store, reply) -> expire(call, store, reply, SECOND, true));
    table.bind("pexpireat", (call, store, reply) -> expire(call, store, reply, 1, true));
    table.bind("ttl", (call, store, reply) -> left(call, store, reply, SECOND, HALF, false));
    table.bind("pttl", (call, store, reply) -> left(call, store, reply, 1, 0, false));
    table.bind("expiretime", (call, store, reply) -> left(call, store, reply, SECOND, HALF, true));
    table.bind("pexpiretime", (call, store, reply) -> left(call, store, reply, 1, 0, true));
    table.bind("persist", ExpiryCommands::persist);
  }

  private void expire(Call call, @Mut Store store, Reply reply, long unit, boolean absolute) {
    if (!readOptions(call, reply)) {
      return;
    }
    if (!call.isLong(2)) {
      reply.error(ErrorText.NOT_INTEGER);
      return;
    }
    long value = call.toLong(2);
    long begin = absolute ? 0 : call.now();
    boolean wrong = unit > 1 && (value > Long.MAX_VALUE / unit || value < Long.MIN_VALUE / unit);
    if (wrong || value * unit > Long.MAX_VALUE - begin) {
      reply.error("ERR invalid expire time in '" + call.command().name() + "' command");
      return;
    }
    long key = Keyspace.find(store, call.argument(1));
    if (key == Handles.NONE || isRefused(Expiry.of(store, key), value * unit + begin)) {
      reply.integer(0);
      return;
    }
    endAt(call, store, key, value * unit + begin);
    reply.integer(1);
  }

  private static void endAt(
      Call call, @Mut Store store, @HandleOf(Entry.class) long key, long until) {
    boolean over = until <= call.now();
    if (over) {
      Keyspace.remove(store, key);
    } else {
      Expiry.set(store, key, until);
    }
    call.changed(1);
    if (call.context().journal().isOn()) {
      Output log = call.rewrite();
      log.array(over ? 2 : 3);
      log.bulk(over ? DEL : PEXPIREAT);
      log.bulk(call.bytes(), call.start(1), call.length(1));
      if (!over) {
        log.bulk(until);
      }
    }
  }

  private boolean isRefused(long before, long until) {
    boolean ends = before != Expiry.NEVER;
    return nx && ends
        || xx && !ends
        || gt && (!ends || until <= before)
        || lt && ends && until >= before;
  }

  private boolean readOptions(Call call, Reply reply) {
    nx = false;
    xx = false;
    gt = false;
    lt = false;
    for (int at = 3; at < call.count(); at++) {
      if (call.is(at, NX)) {
        nx = true;
      } else if (call.is(at, XX)) {
        xx = true;
      } else if (call.is(at, GT)) {
        gt = true;
      } else if (call.is(at, LT)) {
        lt = true;
      } else {
        refuse(call, at, reply);
        return false;
      }
    }
    if (nx && (xx || gt || lt)) {
      reply.error("ERR NX and XX, GT or LT options at the same time are not compatible");
      return false;
    }
    if (gt && lt) {
      reply.error("ERR GT and LT options at the same time are not compatible");
      return false;
    }
    return true;
  }

  /** An option that is none is told as C prints it: its bytes, up to one that is 0. */
  private void refuse(Call call, int option, Reply reply) {
    error.clear();
    error.text("ERR Unsupported option ");
    int end = call.start(option) + call.length(option);
    for (int at = call.start(option); at < end && call.bytes()[at] != 0; at++) {
      error.put(call.bytes()[at]);
    }
    reply.errorBytes(error);
  }

  private static void left(
      Call call, @Mut Store store, Reply reply, long unit, long half, boolean absolute) {
    long key = Keyspace.peek(store, call.argument(1));
    if (key == Handles.NONE) {
      reply.integer(-2);
      return;
    }
    long until = Expiry.of(store, key);
    if (until == Expiry.NEVER) {
      reply.integer(-1);
    } else {
      long millis = absolute ? until : Math.max(0, until - call.now());
      reply.integer((millis + half) / unit);
    }
  }

  private static void persist(Call call, @Mut Store store, Reply reply) {
    long key = Keyspace.find(store, call.argument(1));
    if (key == Handles.NONE || Expiry.of(store, key) == Expiry.NEVER) {
      reply.integer(0);
      return;
    }
    Expiry.set(store, key, Expiry.NEVER);
    call.changed(1);
    reply.integer(1);
  }
}
