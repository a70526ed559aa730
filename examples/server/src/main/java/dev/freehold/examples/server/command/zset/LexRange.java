package dev.freehold.examples.server.command.zset;

import dev.freehold.HandleOf;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Encoding;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Rung;
import dev.freehold.examples.server.store.SortedSets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.Values;

/**
 * Two names that a range lies between. What that means is defined where all members have one score;
 * where they have not, small sets are gone through as Redis does it.
 */
final class LexRange {
  private final LexEnd lower = new LexEnd();
  private final LexEnd upper = new LexEnd();
  private int first;
  private int end;

  /** Reads both ends; whether they are such. */
  boolean read(ByteRange from, ByteRange to) {
    return lower.read(from) && upper.read(to);
  }

  void find(Store store, @HandleOf(Body.class) long set, boolean backwards) {
    int size = SortedSets.size(store, set);
    if (Values.encoding(store, set) == Encoding.SKIPLIST) {
      first = lower.countBelow(store, set, size, false);
      end = upper.countBelow(store, set, size, true);
      return;
    }
    first = 0;
    end = 0;
    long head = SortedSets.atRank(store, set, 0);
    long tail = SortedSets.atRank(store, set, size - 1);
    boolean any =
        !lower.isBeyond(upper)
            && lower.admits(store, SortedSets.member(store, tail), true)
            && upper.admits(store, SortedSets.member(store, head), false);
    if (any && backwards) {
      findBackwards(store, size, tail);
    } else if (any) {
      findForwards(store, head);
    }
  }

  private void findForwards(Store store, @HandleOf(Rung.class) long head) {
    long at = head;
    int rank = 0;
    while (at != Handles.NONE && !lower.admits(store, SortedSets.member(store, at), true)) {
      at = SortedSets.after(store, at);
      rank++;
    }
    first = rank;
    while (at != Handles.NONE && upper.admits(store, SortedSets.member(store, at), false)) {
      at = SortedSets.after(store, at);
      rank++;
    }
    end = rank;
  }

  private void findBackwards(Store store, int size, @HandleOf(Rung.class) long tail) {
    long at = tail;
    int rank = size;
    while (at != Handles.NONE && !upper.admits(store, SortedSets.member(store, at), false)) {
      at = SortedSets.before(store, at);
      rank--;
    }
    end = rank;
    while (at != Handles.NONE && lower.admits(store, SortedSets.member(store, at), true)) {
      at = SortedSets.before(store, at);
      rank--;
    }
    first = rank;
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }
}
