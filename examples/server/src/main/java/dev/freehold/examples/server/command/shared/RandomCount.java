package dev.freehold.examples.server.command.shared;

import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;

/**
 * How many HRANDFIELD, SRANDMEMBER and ZRANDMEMBER are asked for: one, or an array of so many,
 * below zero with repetitions; and whether with their values.
 */
public final class RandomCount {
  /** More are not replied at once. */
  private static final long MOST = 1L << 26;

  private final byte[] both;
  private boolean one;
  private boolean withBoth;
  private long count;

  /** Makes the options of a command with a word that asks for both parts of each element. */
  public RandomCount(String both) {
    this.both = Ascii.of(both);
  }

  /** Reads the arguments; if they are wrong, the error is replied. */
  public boolean read(Call call, Reply reply) {
    one = call.count() == 2;
    withBoth = false;
    if (one) {
      return true;
    }
    if (!Arguments.isLong(call, reply, 2)) {
      return false;
    }
    count = call.toLong(2);
    if (count == Long.MIN_VALUE) {
      reply.error(
          "ERR value is out of range, value must between -9223372036854775807 and"
              + " 9223372036854775807");
      return false;
    }
    withBoth = call.count() > 3;
    if (call.count() > 4 || withBoth && !call.is(3, both)) {
      reply.error(ErrorText.SYNTAX);
      return false;
    }
    if (-count > MOST || withBoth && count > Long.MAX_VALUE / 2) {
      reply.error("ERR value is out of range");
      return false;
    }
    return true;
  }

  /** Whether one is asked for, and no array. */
  public boolean one() {
    return one;
  }

  /** Whether both parts of each element are asked for. */
  public boolean both() {
    return withBoth;
  }

  /** Whether one may come several times. */
  public boolean repeats() {
    return count < 0;
  }

  /** How many there are to be of so many. */
  public int count(int size) {
    return (int) (repeats() ? -count : Math.min(count, size));
  }

  /** Replies that there is no key. */
  public void none(Reply reply) {
    if (one) {
      reply.nil();
    } else {
      reply.array(0);
    }
  }

  /** Begins an array of so many elements. */
  public void head(Reply reply, int elements) {
    reply.array(withBoth && !reply.resp3() ? 2L * elements : elements);
  }

  /** Begins an element of two parts, where the protocol has that. */
  public void pairHead(Reply reply) {
    if (withBoth && reply.resp3()) {
      reply.array(2);
    }
  }
}
