package dev.freehold.examples.server.command.list;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Arguments;
import dev.freehold.examples.server.command.shared.Keys;
import dev.freehold.examples.server.command.shared.Replies;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Lists;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;

/** From one list to another: LMOVE, RPOPLPUSH, and those that wait, BLMOVE and BRPOPLPUSH. */
final class Moves {
  private static final byte[] LMOVE = Ascii.of("LMOVE");
  private static final byte[] RPOPLPUSH = Ascii.of("RPOPLPUSH");
  private static final byte[] LEFT = Ascii.of("left");
  private static final byte[] RIGHT = Ascii.of("right");

  private Moves() {}

  static void bind(CommandTable table) {
    table.bind("lmove", Moves::move);
    table.bind("rpoplpush", (call, store, reply) -> move(call, store, reply, false, true));
    table.bind("blmove", Moves::awaitMove);
    table.bind("brpoplpush", Moves::awaitOldMove);
  }

  private static void move(Call call, @Mut Store store, Reply reply) {
    if (Sides.isSide(call, reply, 3) && Sides.isSide(call, reply, 4)) {
      boolean first = Sides.isLeft(call, 3);
      move(call, store, reply, first, Sides.isLeft(call, 4));
    }
  }

  private static void move(
      Call call, @Mut Store store, Reply reply, boolean first, boolean toFirst) {
    long key = Keys.find(call, store, reply, 1, ValueType.LIST);
    if (key == Handles.NONE) {
      reply.nil();
    } else if (key != Keys.WRONG) {
      moveFrom(call, store, reply, key, first, toFirst);
    }
  }

  private static boolean moveFrom(
      Call call,
      @Mut Store store,
      Reply reply,
      @HandleOf(Entry.class) long key,
      boolean first,
      boolean toFirst) {
    long to = Keys.body(call, store, reply, 2, ValueType.LIST);
    if (to == Keys.WRONG) {
      return false;
    }
    long target = to == Handles.NONE ? Ends.make(call, store, 2) : to;
    long from = Keyspace.body(store, key);
    Replies.text(store, reply, Lists.end(store, from, first));
    Lists.move(store, from, first, target, toFirst);
    Keys.removeIfEmpty(store, key, from);
    call.touched(2);
    call.changed(1);
    return true;
  }

  private static void awaitMove(Call call, @Mut Store store, Reply reply) {
    if (!Sides.isSide(call, reply, 3) || !Sides.isSide(call, reply, 4)) {
      return;
    }
    boolean first = Sides.isLeft(call, 3);
    boolean toFirst = Sides.isLeft(call, 4);
    if (await(call, store, reply, 5, first, toFirst)) {
      log(call, LMOVE, true, first, toFirst);
    }
  }

  private static void awaitOldMove(Call call, @Mut Store store, Reply reply) {
    if (await(call, store, reply, 3, false, true)) {
      log(call, RPOPLPUSH, false, false, true);
    }
  }

  /** Whether an element was moved. */
  private static boolean await(
      Call call,
      @Mut Store store,
      Reply reply,
      int timeoutArgument,
      boolean first,
      boolean toFirst) {
    long timeout = Arguments.timeout(call, reply, timeoutArgument);
    if (timeout < 0) {
      return false;
    }
    long key = Keyspace.find(store, call.argument(1));
    boolean wrong = key != Handles.NONE && Keyspace.type(store, key) != ValueType.LIST;
    if (wrong && !call.again()) {
      reply.error(ErrorText.WRONG_TYPE);
      return false;
    }
    if (key != Handles.NONE && !wrong) {
      return moveFrom(call, store, reply, key, first, toFirst);
    }
    if (call.mayBlock()) {
      call.block(1, 1, timeout);
    } else {
      reply.nil();
    }
    return false;
  }

  private static void log(
      Call call, byte[] name, boolean withSides, boolean first, boolean toFirst) {
    Output out = call.rewrite();
    out.array(withSides ? 5 : 3);
    out.bulk(name);
    out.bulk(call.bytes(), call.start(1), call.length(1));
    out.bulk(call.bytes(), call.start(2), call.length(2));
    if (withSides) {
      out.bulk(first ? LEFT : RIGHT);
      out.bulk(toFirst ? LEFT : RIGHT);
    }
  }
}
