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
    boolean ranged = call.count() == 4 || call.count() == 5;
    if (!ranged && call.count() != 2) {
      reply.error(ErrorText.SYNTAX);
      return;
    }
    if (ranged && !readRange(call, 2, reply) || !load(call, store, reply)) {
      return;
    }
    if (!ranged) {
      reply.integer(count(0, value.length() * 8L - 1));
    } else if (from < 0 && to < 0 && from > to) {
      reply.integer(0);
    } else {
      place();
      reply.integer(count(from, to));
    }
  }

  private boolean load(Call call, @Mut Store store, Reply reply) {
    long key = Keyspace.find(store, call.argument(1));
    if (TextReply.isOther(reply, store, key)) {
      return false;
    }
    value.room(0);
    if (key != Handles.NONE) {
      Strings.load(store, key, value);
    }
    return true;
  }

  private boolean readRange(Call call, int first, Reply reply) {
    bits = false;
    boolean ended = first + 1 < call.count();
    if (!call.isLong(first) || ended && !call.isLong(first + 1)) {
      reply.error(ErrorText.NOT_INTEGER);
      return false;
    }
    if (first + 2 < call.count()) {
      bits = call.is(first + 2, BIT);
      if (!bits && !call.is(first + 2, BYTE)) {
        reply.error(ErrorText.SYNTAX);
        return false;
      }
    }
    from = call.toLong(first);
    to = ended ? call.toLong(first + 1) : -1;
    return true;
  }

  /** Makes bits from the beginning out of what may be bytes, or count from the end. */
  private void place() {
    long length = bits ? value.length() * 8L : value.length();
    from = Math.max(0, from < 0 ? from + length : from);
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
    if (call.count() > 6) {
      reply.error(ErrorText.SYNTAX);
      return;
    }
    from = 0;
    to = -1;
    bits = false;
    if (call.count() > 3 && !readRange(call, 3, reply) || !load(call, store, reply)) {
      return;
    }
    if (value.length() == 0) {
      reply.integer(bit == 1 ? -1 : 0);
      return;
    }
    boolean open = call.count() < 5;
    place();
    long found = from > to ? -1 : find(bit, from, to);
    reply.integer(found < 0 && bit == 0 && open && from <= to ? value.length() * 8L : found);
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
