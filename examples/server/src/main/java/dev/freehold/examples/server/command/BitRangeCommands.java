package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.Strings;

/** Bits of a part of a string: BITCOUNT and BITPOS. */
final class BitRangeCommands {
  private static final byte[] BIT = Ascii.of("bit");
  private static final byte[] BYTE = Ascii.of("byte");

  private final ByteRange value = new ByteRange();
  private boolean bits;
  private long from;
  private long to;

  void bind(CommandTable table) {
    table.bind("bitcount", this::count);
    table.bind("bitpos", this::position);
  }

  private void count(Call call, @Mut Store store, Reply reply) {
    if (!load(call, store, reply, 0)) {
      return;
    }
    if (call.count() == 2) {
      reply.integer(count(0, value.length() * 8L - 1));
      return;
    }
    if (call.count() != 4 && call.count() != 5) {
      reply.error(ErrorText.SYNTAX);
      return;
    }
    if (!call.isLong(2) || !call.isLong(3)) {
      reply.error(ErrorText.NOT_INTEGER);
      return;
    }
    from = call.toLong(2);
    to = call.toLong(3);
    if (from < 0 && to < 0 && from > to) {
      reply.integer(0);
    } else if (readUnit(call, 4, reply)) {
      place();
      reply.integer(count(from, to));
    }
  }

  /** Has the key's value at hand; if there is none, that is replied. */
  private boolean load(Call call, @Mut Store store, Reply reply, long absent) {
    long key = Keyspace.find(store, call.argument(1));
    if (TextReply.isOther(reply, store, key)) {
      return false;
    }
    if (key == Handles.NONE) {
      reply.integer(absent);
      return false;
    }
    Strings.load(store, key, value);
    return true;
  }

  private boolean readUnit(Call call, int argument, Reply reply) {
    bits = argument < call.count() && call.is(argument, BIT);
    if (argument < call.count() && !bits && !call.is(argument, BYTE)) {
      reply.error(ErrorText.SYNTAX);
      return false;
    }
    return true;
  }

  /** Makes bits from the beginning out of what may be bytes, or count from the end. */
  private void place() {
    long length = bits ? value.length() * 8L : value.length();
    from = Math.min(length, Math.max(0, from < 0 ? from + length : from));
    to = Math.min(length - 1, Math.max(0, to < 0 ? to + length : to));
    if (!bits) {
      from *= 8;
      to = to * 8 + 7;
    }
  }

  private long count(long first, long last) {
    long count = 0;
    long at = first;
    while (at <= last) {
      if ((at & 7) == 0 && last - at >= 7) {
        count += Integer.bitCount(value.at((int) (at >> 3)) & 0xFF);
        at += 8;
      } else {
        count += bit(at);
        at++;
      }
    }
    return count;
  }

  private int bit(long at) {
    return value.at((int) (at >> 3)) >> 7 - (int) (at & 7) & 1;
  }

  private void position(Call call, @Mut Store store, Reply reply) {
    if (!call.isLong(2)) {
      reply.error(ErrorText.NOT_INTEGER);
      return;
    }
    long bit = call.toLong(2);
    if (bit != 0 && bit != 1) {
      reply.error("ERR The bit argument must be 1 or 0.");
      return;
    }
    if (!load(call, store, reply, bit == 1 ? -1 : 0) || !readPositionRange(call, reply)) {
      return;
    }
    boolean open = call.count() < 5;
    place();
    long found = from > to ? -1 : find(bit, from, to);
    reply.integer(found < 0 && bit == 0 && open && from <= to ? value.length() * 8L : found);
  }

  /** The first number is judged before the unit, and that before the second, as in Redis. */
  private boolean readPositionRange(Call call, Reply reply) {
    bits = false;
    from = 0;
    to = -1;
    if (call.count() > 6) {
      reply.error(ErrorText.SYNTAX);
      return false;
    }
    if (call.count() > 3 && !call.isLong(3)) {
      reply.error(ErrorText.NOT_INTEGER);
      return false;
    }
    if (!readUnit(call, 5, reply)) {
      return false;
    }
    if (call.count() > 4 && !call.isLong(4)) {
      reply.error(ErrorText.NOT_INTEGER);
      return false;
    }
    from = call.count() > 3 ? call.toLong(3) : 0;
    to = call.count() > 4 ? call.toLong(4) : -1;
    return true;
  }

  private long find(long bit, long first, long last) {
    int skipped = bit == 1 ? 0 : -1;
    long at = first;
    while (at <= last) {
      if ((at & 7) == 0 && last - at >= 7 && value.at((int) (at >> 3)) == skipped) {
        at += 8;
      } else if (bit(at) == bit) {
        return at;
      } else {
        at++;
      }
    }
    return -1;
  }
}
