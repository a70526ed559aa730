package dev.freehold.examples.server.command.zset;

import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.shared.Arguments;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;

/** What ZRANGE and its like are asked beside the ends of the range. */
final class RangeOptions {
  private static final byte[] WITHSCORES = Ascii.of("withscores");
  private static final byte[] LIMIT = Ascii.of("limit");
  private static final byte[] REV = Ascii.of("rev");
  private static final byte[] BYLEX = Ascii.of("bylex");
  private static final byte[] BYSCORE = Ascii.of("byscore");
  private static final int ALL = -1;

  private Limits.Kind kind = Limits.Kind.RANK;
  private boolean kindGiven;
  private boolean backwards;
  private boolean directionGiven;
  private boolean scoresAllowed;
  private boolean withScores;
  private long offset;
  private long count;

  /** Begins with what the name of the command says of the ends and of the direction. */
  void begin(Limits.Kind byName, boolean backwardsByName) {
    kind = byName;
    kindGiven = true;
    backwards = backwardsByName;
    directionGiven = true;
    scoresAllowed = true;
  }

  /** Begins with nothing said. */
  void begin(boolean mayHaveScores) {
    begin(Limits.Kind.RANK, false);
    kindGiven = false;
    directionGiven = false;
    scoresAllowed = mayHaveScores;
  }

  /** Reads the options from an argument on; if they are wrong, the error is replied. */
  boolean read(Call call, Reply reply, int first) {
    withScores = false;
    offset = 0;
    count = ALL;
    for (int at = first; at < call.count(); at++) {
      if (call.is(at, LIMIT) && at + 2 < call.count()) {
        if (!readLimit(call, reply, at)) {
          return false;
        }
        at += 2;
      } else if (!readWord(call, at)) {
        reply.error(ErrorText.SYNTAX);
        return false;
      }
    }
    return isConsistent(reply);
  }

  private boolean readWord(Call call, int at) {
    if (scoresAllowed && call.is(at, WITHSCORES)) {
      withScores = true;
    } else if (!directionGiven && call.is(at, REV)) {
      backwards = true;
      directionGiven = true;
    } else if (!kindGiven && (call.is(at, BYLEX) || call.is(at, BYSCORE))) {
      kind = call.is(at, BYLEX) ? Limits.Kind.NAME : Limits.Kind.SCORE;
      kindGiven = true;
    } else {
      return false;
    }
    return true;
  }

  private boolean readLimit(Call call, Reply reply, int at) {
    if (!Arguments.isLong(call, reply, at + 1) || !Arguments.isLong(call, reply, at + 2)) {
      return false;
    }
    offset = call.toLong(at + 1);
    count = call.toLong(at + 2);
    return true;
  }

  private boolean isConsistent(Reply reply) {
    if (count != ALL && kind == Limits.Kind.RANK) {
      reply.error(
          "ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX");
      return false;
    }
    if (withScores && kind == Limits.Kind.NAME) {
      reply.error("ERR syntax error, WITHSCORES not supported in combination with BYLEX");
      return false;
    }
    return true;
  }

  Limits.Kind kind() {
    return kind;
  }

  boolean backwards() {
    return backwards;
  }

  boolean withScores() {
    return withScores;
  }

  /** How many members are passed over, of so many. */
  int skipped(int size) {
    if (kind == Limits.Kind.RANK) {
      return 0;
    }
    return (int) (offset < 0 ? size : Math.min(offset, size));
  }

  /** How many members are taken, of those that are left. */
  int taken(int left) {
    return (int) (count < 0 || kind == Limits.Kind.RANK ? left : Math.min(count, left));
  }
}
