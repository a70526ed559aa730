package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.Strings;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** BITFIELD: a string as whole numbers of any width. It makes a little garbage. */
final class BitField {
  private static final String BAD_TYPE =
      "ERR Invalid bitfield type. Use something like i16 u8. Note that u64 is not supported but i64"
          + " is.";

  private final ByteRange value = new ByteRange();
  private boolean signed;
  private int width;
  private long offset;

  /** How to behave where a number does not fit. */
  private enum Overflow {
    WRAP,
    SAT,
    FAIL
  }

  void bind(CommandTable table) {
    table.bind("bitfield", (call, store, reply) -> run(call, store, reply, false));
    table.bind("bitfield_ro", (call, store, reply) -> run(call, store, reply, true));
  }

  private void run(Call call, @Mut Store store, Reply reply, boolean readOnly) {
    int operations = 0;
    long last = -1;
    for (int at = 2; at < call.count(); ) {
      String word = call.text(at).toLowerCase(Locale.ROOT);
      int more = call.count() - 1 - at;
      if (word.equals("overflow") && more >= 1) {
        if (overflow(call.text(at + 1)) == null) {
          reply.error("ERR Invalid OVERFLOW type specified");
          return;
        }
        at += 2;
        continue;
      }
      boolean get = word.equals("get") && more >= 2;
      boolean change = (word.equals("set") || word.equals("incrby")) && more >= 3;
      if (!get && !change) {
        reply.error(ErrorText.SYNTAX);
        return;
      }
      String error = readPlace(call, at + 1);
      if (error != null) {
        reply.error(error);
        return;
      }
      if (change && readOnly) {
        reply.error("ERR BITFIELD_RO only supports the GET subcommand");
        return;
      }
      if (change && !call.isLong(at + 3)) {
        reply.error(ErrorText.NOT_INTEGER);
        return;
      }
      last = change ? Math.max(last, offset + width - 1) : last;
      operations++;
      at += get ? 3 : 4;
    }
    work(call, store, reply, operations, last);
  }

  private void work(Call call, @Mut Store store, Reply reply, int operations, long last) {
    long key = Keyspace.find(store, call.argument(1));
    if (TextReply.isOther(reply, store, key)) {
      return;
    }
    value.room(0);
    if (key != Handles.NONE) {
      Strings.load(store, key, value);
    }
    int needed = (int) ((last >> 3) + 1);
    if (last >= 0 && TextReply.lacks(reply, store, needed + (long) value.length(), 1)) {
      return;
    }
    lengthen(last < 0 ? 0 : needed);
    reply.array(operations);
    int changes = each(call, reply);
    if (last >= 0) {
      long kept = key;
      if (key == Handles.NONE) {
        kept = Strings.add(store, call.argument(1), value);
      } else {
        Strings.replace(store, key, value);
      }
      Strings.raw(store, kept);
      call.touched(1);
      call.dirty(Math.max(1, changes));
    }
  }

  private void lengthen(int needed) {
    int length = value.length();
    if (length < needed) {
      byte[] before = Arrays.copyOfRange(value.array(), value.offset(), value.offset() + length);
      byte[] to = value.room(needed);
      Arrays.fill(to, 0, needed, (byte) 0);
      System.arraycopy(before, 0, to, 0, length);
    }
  }

  private int each(Call call, Reply reply) {
    int changes = 0;
    Overflow overflow = Overflow.WRAP;
    for (int at = 2; at < call.count(); ) {
      String word = call.text(at).toLowerCase(Locale.ROOT);
      if (word.equals("overflow")) {
        Overflow read = overflow(call.text(at + 1));
        overflow = read == null ? Overflow.WRAP : read;
        at += 2;
        continue;
      }
      readPlace(call, at + 1);
      long old = get();
      if (word.equals("get")) {
        reply.integer(old);
        at += 3;
        continue;
      }
      boolean adds = word.equals("incrby");
      Long fitted =
          adds
              ? BitFieldNumber.fit(old, call.toLong(at + 3), signed, width, overflow.ordinal())
              : BitFieldNumber.fit(call.toLong(at + 3), signed, width, overflow.ordinal());
      if (fitted == null) {
        reply.nil();
      } else {
        put(fitted);
        changes++;
        reply.integer(adds ? fitted : old);
      }
      at += 4;
    }
    return changes;
  }

  private static @Nullable Overflow overflow(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "wrap" -> Overflow.WRAP;
      case "sat" -> Overflow.SAT;
      case "fail" -> Overflow.FAIL;
      default -> null;
    };
  }

  /** Reads a type and an offset; returns an error, or null. */
  private @Nullable String readPlace(Call call, int at) {
    String type = call.text(at).toLowerCase(Locale.ROOT);
    signed = type.startsWith("i");
    if (type.length() < 2 || !signed && !type.startsWith("u")) {
      return BAD_TYPE;
    }
    try {
      width = Integer.parseInt(type.substring(1));
    } catch (NumberFormatException e) {
      return BAD_TYPE;
    }
    if (width < 1 || width > (signed ? 64 : 63)) {
      return BAD_TYPE;
    }
    String place = call.text(at + 1);
    boolean times = place.startsWith("#");
    try {
      offset = Long.parseLong(times ? place.substring(1) : place) * (times ? width : 1);
    } catch (NumberFormatException e) {
      return "ERR bit offset is not an integer or out of range";
    }
    boolean wrong = offset < 0 || offset >> 3 >= call.context().longestString();
    return wrong ? "ERR bit offset is not an integer or out of range" : null;
  }

  private long get() {
    long bits = 0;
    for (long at = offset; at < offset + width; at++) {
      int index = (int) (at >> 3);
      int bit = index < value.length() ? value.at(index) >> 7 - (int) (at & 7) & 1 : 0;
      bits = bits << 1 | bit;
    }
    return signed && width < 64 ? bits << 64 - width >> 64 - width : bits;
  }

  private void put(long bits) {
    for (int each = 0; each < width; each++) {
      long at = offset + each;
      int index = value.offset() + (int) (at >> 3);
      int mask = 1 << 7 - (int) (at & 7);
      boolean one = (bits >>> width - 1 - each & 1) == 1;
      byte[] to = value.array();
      to[index] = (byte) (one ? to[index] | mask : to[index] & ~mask);
    }
  }
}
