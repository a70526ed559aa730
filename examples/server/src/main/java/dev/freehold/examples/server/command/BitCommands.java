package dev.freehold.examples.server.command;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.Strings;
import java.util.Locale;

/** Single bits, and strings combined bit by bit: SETBIT, GETBIT, BITOP. */
final class BitCommands {
  private final ByteRange one = new ByteRange();
  private final ByteRange result = new ByteRange();

  void bind(CommandTable table) {
    table.bind("setbit", this::set);
    table.bind("getbit", BitCommands::get);
    table.bind("bitop", this::combine);
  }

  /** The bit offset that an argument is; -1 if it is none. */
  private static long offset(Call call, int argument) {
    if (!call.isLong(argument)) {
      return -1;
    }
    long offset = call.toLong(argument);
    return offset < 0 || offset >> 3 >= call.context().longestString() ? -1 : offset;
  }

  private void set(Call call, @Mut Store store, Reply reply) {
    long offset = offset(call, 2);
    if (offset < 0) {
      reply.error(ErrorText.BIT_OFFSET);
      return;
    }
    if (!call.isLong(3) || (call.toLong(3) & ~1L) != 0) {
      reply.error(ErrorText.BIT_VALUE);
      return;
    }
    long key = Keyspace.find(store, call.argument(1));
    if (TextReply.isOther(reply, store, key)) {
      return;
    }
    int at = (int) (offset >> 3);
    long length = key == Handles.NONE ? 0 : Strings.length(store, key);
    if (TextReply.lacks(reply, store, Math.max(length, at + 1L) + call.length(1), 1)) {
      return;
    }
    key = made(call, store, key);
    int old = at < length ? Strings.at(store, key, at) : 0;
    int bit = 7 - (int) (offset & 7);
    byte changed = (byte) (old & ~(1 << bit) | (int) call.toLong(3) << bit);
    one.room(1)[0] = changed;
    Strings.write(store, key, at, one);
    call.changed(1);
    reply.integer(old >> bit & 1);
  }

  @HandleOf(Entry.class)
  private long made(Call call, @Mut Store store, @HandleOf(Entry.class) long key) {
    if (key != Handles.NONE) {
      return key;
    }
    one.room(0);
    return Strings.add(store, call.argument(1), one);
  }

  private static void get(Call call, @Mut Store store, Reply reply) {
    long offset = offset(call, 2);
    if (offset < 0) {
      reply.error(ErrorText.BIT_OFFSET);
      return;
    }
    long key = Keyspace.find(store, call.argument(1));
    if (TextReply.isOther(reply, store, key)) {
      return;
    }
    int at = (int) (offset >> 3);
    boolean there = key != Handles.NONE && at < Strings.length(store, key);
    reply.integer(there ? Strings.at(store, key, at) >> 7 - (int) (offset & 7) & 1 : 0);
  }

  private void combine(Call call, @Mut Store store, Reply reply) {
    String operation = call.text(1).toLowerCase(Locale.ROOT);
    boolean not = operation.equals("not");
    if (!not && !operation.equals("and") && !operation.equals("or") && !operation.equals("xor")) {
      reply.error(ErrorText.SYNTAX);
      return;
    }
    if (not && call.count() != 4) {
      reply.error("ERR BITOP NOT must be called with a single source key.");
      return;
    }
    int longest = longest(call, store, reply);
    if (longest < 0 || TextReply.lacks(reply, store, (long) longest + call.length(2), 1)) {
      return;
    }
    byte[] to = result.room(longest);
    for (int each = 3; each < call.count(); each++) {
      mix(operation.charAt(0), each == 3, to, longest, store, call.argument(each));
    }
    result.set(to, 0, longest);
    put(call, store, longest);
    reply.integer(longest);
  }

  private void put(Call call, @Mut Store store, int longest) {
    if (longest > 0) {
      long key = Strings.set(store, call.argument(2), result);
      Strings.raw(store, key);
      call.changed(2);
      return;
    }
    long old = Keyspace.peek(store, call.argument(2));
    if (old != Handles.NONE) {
      Keyspace.remove(store, old);
      call.changed(2);
    }
  }

  private static int longest(Call call, @Mut Store store, Reply reply) {
    int longest = 0;
    for (int each = 3; each < call.count(); each++) {
      long key = Keyspace.find(store, call.argument(each));
      if (TextReply.isOther(reply, store, key)) {
        return -1;
      }
      longest = Math.max(longest, key == Handles.NONE ? 0 : Strings.length(store, key));
    }
    return longest;
  }

  private void mix(
      char operation, boolean first, byte[] to, int count, @Mut Store store, ByteRange name) {
    long key = Keyspace.find(store, name);
    one.room(0);
    if (key != Handles.NONE) {
      Strings.load(store, key, one);
    }
    for (int at = 0; at < count; at++) {
      int other = at < one.length() ? one.at(at) : 0;
      int mixed =
          switch (operation) {
            case 'n' -> ~other;
            case 'a' -> first ? other : to[at] & other;
            case 'o' -> first ? other : to[at] | other;
            default -> first ? other : to[at] ^ other;
          };
      to[at] = (byte) mixed;
    }
  }
}
