package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.Strings;

/** Parts of strings: APPEND, GETRANGE and their like. */
public final class RangeCommands {
  private final ByteRange none = new ByteRange();

  /** Says what the commands do. */
  public void bind(CommandTable table) {
    table.bind("append", RangeCommands::append);
    table.bind("strlen", RangeCommands::length);
    table.bind("getrange", RangeCommands::get);
    table.bind("substr", RangeCommands::get);
    table.bind("setrange", this::set);
  }

  private static void append(Call call, @Mut Store store, Reply reply) {
    long key = Keyspace.find(store, call.argument(1));
    if (TextReply.isOther(reply, store, key)) {
      return;
    }
    long length = key == Handles.NONE ? 0 : Strings.length(store, key);
    if (isTooLong(call, length + call.length(2), reply)
        || TextReply.lacks(reply, store, length + call.length(1) + call.length(2), 1)) {
      return;
    }
    if (key == Handles.NONE) {
      Strings.add(store, call.argument(1), call.argument(2));
      reply.integer(call.length(2));
    } else {
      reply.integer(Strings.append(store, key, call.argument(2)));
    }
    call.changed(1);
  }

  static boolean isTooLong(Call call, long length, Reply reply) {
    if (length <= call.context().longestString()) {
      return false;
    }
    reply.error(ErrorText.TOO_LONG);
    return true;
  }

  private static void length(Call call, @Mut Store store, Reply reply) {
    long key = Keyspace.find(store, call.argument(1));
    if (!TextReply.isOther(reply, store, key)) {
      reply.integer(key == Handles.NONE ? 0 : Strings.length(store, key));
    }
  }

  private static void get(Call call, @Mut Store store, Reply reply) {
    if (!call.isLong(2) || !call.isLong(3)) {
      reply.error(ErrorText.NOT_INTEGER);
      return;
    }
    long key = Keyspace.find(store, call.argument(1));
    if (TextReply.isOther(reply, store, key)) {
      return;
    }
    long length = key == Handles.NONE ? 0 : Strings.length(store, key);
    long from = call.toLong(2);
    long to = call.toLong(3);
    boolean backwards = from < 0 && to < 0 && from > to;
    from = Math.max(0, from < 0 ? from + length : from);
    to = Math.min(length - 1, Math.max(0, to < 0 ? to + length : to));
    if (backwards || from > to || length == 0) {
      reply.bulk(call.bytes(), 0, 0);
    } else {
      TextReply.part(reply, store, Strings.text(store, key), (int) from, (int) (to - from + 1));
    }
  }

  private void set(Call call, @Mut Store store, Reply reply) {
    if (!call.isLong(2)) {
      reply.error(ErrorText.NOT_INTEGER);
      return;
    }
    long offset = call.toLong(2);
    if (offset < 0) {
      reply.error("ERR offset is out of range");
      return;
    }
    long key = Keyspace.find(store, call.argument(1));
    if (TextReply.isOther(reply, store, key)) {
      return;
    }
    long length = key == Handles.NONE ? 0 : Strings.length(store, key);
    long end = offset + call.length(3);
    if (call.length(3) == 0) {
      reply.integer(length);
    } else if (!isTooLong(call, end < 0 ? Long.MAX_VALUE : end, reply)
        && !TextReply.lacks(reply, store, Math.max(length, end) + call.length(1), 1)) {
      if (key == Handles.NONE) {
        none.room(0);
        key = Strings.add(store, call.argument(1), none);
      }
      reply.integer(Strings.write(store, key, (int) offset, call.argument(3)));
      call.changed(1);
    }
  }
}
