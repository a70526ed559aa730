package dev.freehold.examples.server.command.shared;

import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Glob;
import dev.freehold.examples.server.resp.Numbers;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Store;

/** What HSCAN, SSCAN and ZSCAN are asked: where to go on, how many to look at, what to reply. */
public final class ScanOptions {
  private static final byte[] MATCH = Ascii.of("match");
  private static final byte[] COUNT = Ascii.of("count");
  private static final int STANDARD_COUNT = 10;

  /** The first argument behind the cursor. */
  private static final int FIRST = 3;

  private final ByteRange name = new ByteRange();
  private int pattern;
  private long count;

  /** Whether the cursor is one; if not, the error is replied. */
  public static boolean isCursor(Call call, Reply reply) {
    boolean good = Numbers.isUnsigned(call.bytes(), call.start(2), call.length(2));
    if (!good) {
      reply.error(ErrorText.CURSOR);
    }
    return good;
  }

  /** Reads the options; if they are none, the error is replied. */
  public boolean read(Call call, Reply reply) {
    pattern = 0;
    count = STANDARD_COUNT;
    for (int at = FIRST; at < call.count(); at += 2) {
      boolean last = at + 1 == call.count();
      if (!last && call.is(at, COUNT)) {
        if (!Arguments.isLong(call, reply, at + 1)) {
          return false;
        }
        count = call.toLong(at + 1);
      } else if (!last && call.is(at, MATCH)) {
        pattern = at + 1;
      } else {
        count = 0;
      }
      if (count < 1) {
        reply.error(ErrorText.SYNTAX);
        return false;
      }
    }
    return true;
  }

  /**
   * Below which place to look: what has the highest place is looked at first, and the place of the
   * last one is the next cursor. What is removed is replaced by what has the highest place, so that
   * what is there all the time is seen.
   */
  public int from(Call call, int size) {
    ByteRange cursor = call.argument(2);
    long value = cursor.isLong() ? cursor.toLong() : 0;
    return value <= 0 || value > size ? size : (int) value;
  }

  /** Down to which place to look. */
  public int to(int from) {
    return (int) Math.max(0, from - count);
  }

  /** Whether a name is to be replied. */
  public boolean matches(Call call, Store store, long text) {
    if (pattern == 0) {
      return true;
    }
    store.texts().load(text, name);
    return Glob.matches(
        call.bytes(),
        call.start(pattern),
        call.length(pattern),
        name.array(),
        name.offset(),
        name.length());
  }
}
