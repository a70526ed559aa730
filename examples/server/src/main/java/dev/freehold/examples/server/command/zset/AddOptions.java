package dev.freehold.examples.server.command.zset;

import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.shared.Arguments;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;

/** What ZADD is asked beside scores and members. */
final class AddOptions {
  private static final byte[] NX = Ascii.of("nx");
  private static final byte[] XX = Ascii.of("xx");
  private static final byte[] CH = Ascii.of("ch");
  private static final byte[] INCR = Ascii.of("incr");
  private static final byte[] GT = Ascii.of("gt");
  private static final byte[] LT = Ascii.of("lt");
  private static final int FIRST = 2;

  private boolean onlyNew;
  private boolean onlyOld;
  private boolean changes;
  private boolean adds;
  private boolean greater;
  private boolean less;
  private int first;

  /** Is what ZINCRBY asks for. */
  void increment() {
    clear();
    adds = true;
  }

  private void clear() {
    onlyNew = false;
    onlyOld = false;
    changes = false;
    adds = false;
    greater = false;
    less = false;
    first = FIRST;
  }

  /** Reads the options; if they are wrong, or a score is, the error is replied. */
  boolean read(Call call, Reply reply) {
    clear();
    while (first < call.count() && readOne(call, first)) {
      first++;
    }
    int left = call.count() - first;
    if (left == 0 || left % 2 != 0) {
      reply.error(ErrorText.SYNTAX);
    } else if (onlyNew && onlyOld) {
      reply.error("ERR XX and NX options at the same time are not compatible");
    } else if (greater && onlyNew || less && onlyNew || greater && less) {
      reply.error("ERR GT, LT, and/or NX options at the same time are not compatible");
    } else if (adds && left > 2) {
      reply.error("ERR INCR option supports a single increment-element pair");
    } else {
      return areScores(call, reply);
    }
    return false;
  }

  private boolean readOne(Call call, int at) {
    if (call.is(at, NX)) {
      onlyNew = true;
    } else if (call.is(at, XX)) {
      onlyOld = true;
    } else if (call.is(at, CH)) {
      changes = true;
    } else if (call.is(at, INCR)) {
      adds = true;
    } else if (call.is(at, GT)) {
      greater = true;
    } else if (call.is(at, LT)) {
      less = true;
    } else {
      return false;
    }
    return true;
  }

  /** Whether all scores are numbers; if not, the error is replied. */
  boolean areScores(Call call, Reply reply) {
    for (int at = first; at < call.count(); at += 2) {
      if (!Arguments.isDouble(call, reply, at, ErrorText.NOT_FLOAT)) {
        return false;
      }
    }
    return true;
  }

  /** The first argument that is a score. */
  int first() {
    return first;
  }

  /** Whether only members are changed that there are. */
  boolean onlyOld() {
    return onlyOld;
  }

  /** Whether those are counted that were changed. */
  boolean countsChanges() {
    return changes;
  }

  /** Whether the score is added to what is there, and the sum replied. */
  boolean adds() {
    return adds;
  }

  /** The score that a member is to have that has one. */
  double score(double before, double given) {
    return adds && !onlyNew ? before + given : given;
  }

  /** Whether a member gets a score in the place of another. */
  boolean replaces(double before, double score) {
    return !onlyNew && !(less && score >= before) && !(greater && score <= before);
  }
}
