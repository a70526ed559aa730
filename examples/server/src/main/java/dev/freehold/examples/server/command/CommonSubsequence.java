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
import dev.freehold.examples.server.store.ValueType;

/**
 * LCS: what two strings have in common. It makes a table of their lengths' product, and garbage.
 */
final class CommonSubsequence {
  private static final byte[] LEN = Ascii.of("len");
  private static final byte[] IDX = Ascii.of("idx");
  private static final byte[] MINMATCHLEN = Ascii.of("minmatchlen");
  private static final byte[] WITHMATCHLEN = Ascii.of("withmatchlen");
  private static final long MOST = 1L << 26;

  private final ByteRange one = new ByteRange();
  private final ByteRange other = new ByteRange();
  private boolean length;
  private boolean places;
  private boolean withLength;
  private long least;

  void bind(CommandTable table) {
    table.bind("lcs", this::run);
  }

  private void run(Call call, @Mut Store store, Reply reply) {
    if (!load(call, store, 1, one) || !load(call, store, 2, other)) {
      reply.error("ERR The specified keys must contain string values");
      return;
    }
    if (!readOptions(call, reply)) {
      return;
    }
    if ((one.length() + 1L) * (other.length() + 1L) > MOST) {
      reply.error("ERR Insufficient memory, failed allocating transient memory for LCS");
      return;
    }
    LengthTable table = new LengthTable(one, other);
    if (places) {
      reply.map(2);
      reply.bulk("matches");
      int begun = reply.deferArray();
      int count = new MatchWriter(table, reply, least, withLength).write();
      reply.endArray(begun, count);
      reply.bulk("len");
      reply.integer(table.longest());
    } else if (length) {
      reply.integer(table.longest());
    } else {
      reply.bulkBytes(table.subsequence());
    }
  }

  private static boolean load(Call call, @Mut Store store, int argument, ByteRange into) {
    long key = Keyspace.find(store, call.argument(argument));
    into.room(0);
    if (key == Handles.NONE) {
      return true;
    }
    if (Keyspace.type(store, key) != ValueType.STRING) {
      return false;
    }
    Strings.load(store, key, into);
    return true;
  }

  private boolean readOptions(Call call, Reply reply) {
    length = false;
    places = false;
    withLength = false;
    least = 0;
    for (int at = 3; at < call.count(); at++) {
      if (call.is(at, IDX)) {
        places = true;
      } else if (call.is(at, LEN)) {
        length = true;
      } else if (call.is(at, WITHMATCHLEN)) {
        withLength = true;
      } else if (!call.is(at, MINMATCHLEN) || at + 1 == call.count()) {
        reply.error(ErrorText.SYNTAX);
        return false;
      } else if (!call.isLong(++at)) {
        reply.error(ErrorText.NOT_INTEGER);
        return false;
      } else {
        least = call.toLong(at);
      }
    }
    if (length && places) {
      reply.error("ERR If you want both the length and indexes, please just use IDX.");
      return false;
    }
    return true;
  }
}
