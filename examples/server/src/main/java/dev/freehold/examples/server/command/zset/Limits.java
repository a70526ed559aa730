package dev.freehold.examples.server.command.zset;

import dev.freehold.HandleOf;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.shared.Arguments;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.SortedSets;
import dev.freehold.examples.server.store.Store;

/** Two ends of a range of a sorted set, and the ranks that lie between them. */
final class Limits {
  /** How the ends are given. */
  enum Kind {
    RANK,
    SCORE,
    NAME
  }

  private final LexRange names = new LexRange();
  private Kind kind = Kind.RANK;
  private long fromRank;
  private long toRank;
  private double fromScore;
  private double toScore;
  private boolean above;
  private boolean below;
  private int first;
  private int end;

  /** Reads two arguments; if they are wrong, the error is replied. */
  boolean read(Call call, Reply reply, Kind wanted, int lower, int upper) {
    kind = wanted;
    return switch (wanted) {
      case RANK -> readRanks(call, reply, lower, upper);
      case SCORE -> readScores(call, reply, lower, upper);
      default -> readNames(call, reply, lower, upper);
    };
  }

  private boolean readRanks(Call call, Reply reply, int lower, int upper) {
    if (!Arguments.isLong(call, reply, lower) || !Arguments.isLong(call, reply, upper)) {
      return false;
    }
    fromRank = call.toLong(lower);
    toRank = call.toLong(upper);
    return true;
  }

  private boolean readScores(Call call, Reply reply, int lower, int upper) {
    above = isOpen(call.argument(lower));
    below = isOpen(call.argument(upper));
    fromScore = score(call.argument(lower), above);
    toScore = score(call.argument(upper), below);
    boolean good = !Double.isNaN(fromScore) && !Double.isNaN(toScore);
    if (!good) {
      reply.error("ERR min or max is not a float");
    }
    return good;
  }

  private static boolean isOpen(ByteRange text) {
    return text.length() > 0 && text.at(0) == '(';
  }

  /**
   * As {@code strtod} reads it: no digits at all are zero, blanks in front are nothing, and a byte
   * 0 is the end.
   */
  private static double score(ByteRange text, boolean open) {
    int skipped = open ? 1 : 0;
    while (skipped < text.length() && text.at(skipped) == ' ') {
      skipped++;
    }
    int end = skipped;
    while (end < text.length() && text.at(end) != 0) {
      end++;
    }
    if (skipped == end) {
      return 0;
    }
    text.narrow(skipped, end - skipped);
    return text.toDouble();
  }

  private boolean readNames(Call call, Reply reply, int lower, int upper) {
    boolean good = names.read(call.argument(lower), call.argument(upper));
    if (!good) {
      reply.error("ERR min or max not valid string range item");
    }
    return good;
  }

  /** Finds the ranks, which are counted from the end where the range is asked for backwards. */
  void find(Store store, @HandleOf(Body.class) long set, boolean backwards) {
    int size = SortedSets.size(store, set);
    switch (kind) {
      case RANK -> findRanks(size, backwards);
      case SCORE -> {
        first = SortedSets.countBelow(store, set, fromScore, above);
        end = SortedSets.countBelow(store, set, toScore, !below);
      }
      default -> {
        names.find(store, set, backwards);
        first = names.first();
        end = names.end();
      }
    }
    end = Math.max(first, end);
  }

  private void findRanks(int size, boolean backwards) {
    int from = Math.max(0, Arguments.place(fromRank, size));
    int to = Math.max(from, Math.min(size - 1, Arguments.place(toRank, size)) + 1);
    first = backwards ? size - to : from;
    end = backwards ? size - from : to;
  }

  /** The lowest rank in the range. */
  int first() {
    return first;
  }

  /** The rank behind the highest one in the range. */
  int end() {
    return end;
  }
}
