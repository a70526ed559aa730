package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.Mut;

/** Sorted sets: members with scores, found by name, by score, and by rank. */
public final class SortedSets {
  private SortedSets() {}

  /** Makes a sorted set that nobody has yet, with nothing in it. */
  @HandleOf(Body.class)
  public static long make(@Mut Store store) {
    return store.bodies.take(ValueType.SORTED_SET, Encoding.LISTPACK);
  }

  /**
   * Makes one that is not kept in the compact way before {@link #compact} asks whether it can be.
   */
  @HandleOf(Body.class)
  public static long makeLoose(@Mut Store store) {
    return store.bodies.take(ValueType.SORTED_SET, Encoding.SKIPLIST);
  }

  /** Has a sorted set not be kept in the compact way any more. */
  public static void loosen(@Mut Store store, @HandleOf(Body.class) long set) {
    store.bodies.encoding(set, Encoding.SKIPLIST);
  }

  /** Has a sorted set be kept in the compact way if it is small enough. */
  public static void compact(@Mut Store store, @HandleOf(Body.class) long set) {
    if (size(store, set) > store.thresholds().sortedSetEntries()) {
      return;
    }
    for (int i = 0; i < size(store, set); i++) {
      if (Text.length(name(store, at(store, set, i))) > store.thresholds().sortedSetBytes()) {
        return;
      }
    }
    store.bodies.encoding(set, Encoding.LISTPACK);
    for (int i = 0; i < size(store, set); i++) {
      long member = at(store, set, i);
      if (score(store, member) == 0) {
        score(store, set, member, 0.0);
      }
    }
  }

  public static int size(Store store, @HandleOf(Body.class) long set) {
    return store.bodies.count(set);
  }

  /** The member with a name; {@link Handles#NONE} if there is none. */
  @HandleOf(Entry.class)
  public static long find(Store store, @HandleOf(Body.class) long set, ByteRange name) {
    return store.entries.find(store.texts, set, name);
  }

  /** A member by its place, from 0, in no order. */
  @HandleOf(Entry.class)
  public static long at(Store store, @HandleOf(Body.class) long set, int index) {
    return Rows.at(store, set, index);
  }

  /** The name of a member, a {@link Text}. */
  public static long name(Store store, @HandleOf(Entry.class) long member) {
    return store.entries.at(member).name();
  }

  public static double score(Store store, @HandleOf(Entry.class) long member) {
    return Double.longBitsToDouble(store.entries.at(member).value());
  }

  /** Adds a member that there is not yet. */
  public static void add(
      @Mut Store store, @HandleOf(Body.class) long set, ByteRange name, double score) {
    if (size(store, set) >= store.thresholds().sortedSetEntries()
        || name.length() > store.thresholds().sortedSetBytes()) {
      store.bodies.encoding(set, Encoding.SKIPLIST);
    }
    double kept = kept(store, set, score);
    long text = store.texts.keep(name);
    long member = store.entries.add(set, text, name.hash());
    store.entries.edit(member).value(Double.doubleToRawLongBits(kept));
    SkipList.insert(store, set, member, kept, name);
    Rows.add(store, set, member);
  }

  /** Redis's compact way has no negative zero. */
  private static double kept(Store store, @HandleOf(Body.class) long set, double score) {
    return score == 0 && store.bodies.encoding(set) == Encoding.LISTPACK ? 0.0 : score;
  }

  /** Gives a member another score. */
  public static void score(
      @Mut Store store,
      @HandleOf(Body.class) long set,
      @HandleOf(Entry.class) long member,
      double score) {
    double before = score(store, member);
    ByteRange name = store.spare;
    store.texts.load(store.entries.at(member).name(), name);
    double kept = kept(store, set, score);
    store.entries.edit(member).value(Double.doubleToRawLongBits(kept));
    SkipList.move(store, set, member, before, kept, name);
  }

  /** Removes a member. */
  public static void remove(
      @Mut Store store, @HandleOf(Body.class) long set, @HandleOf(Entry.class) long member) {
    double score = score(store, member);
    ByteRange name = store.spare;
    store.texts.load(store.entries.at(member).name(), name);
    SkipList.remove(store, set, score, name);
    Rows.remove(store, set, member);
    store.texts.drop(store.entries.at(member).name());
    store.entries.remove(member);
  }

  /** The rank of a member, from 0. */
  public static int rank(
      Store store, @HandleOf(Body.class) long set, @HandleOf(Entry.class) long member) {
    double score = score(store, member);
    ByteRange name = store.spare;
    store.texts.load(store.entries.at(member).name(), name);
    return SkipList.find(store, set, score, name);
  }

  /** Where the member with a rank is, from 0 to below the size. */
  @HandleOf(Rung.class)
  public static long atRank(Store store, @HandleOf(Body.class) long set, int rank) {
    return SkipList.at(store, set, rank);
  }

  /** The place after another one; {@link Handles#NONE} behind the last one. */
  @HandleOf(Rung.class)
  public static long after(Store store, @HandleOf(Rung.class) long place) {
    return store.rungs.at(place).after();
  }

  /** The place before another one; {@link Handles#NONE} before the first one. */
  @HandleOf(Rung.class)
  public static long before(Store store, @HandleOf(Rung.class) long place) {
    return store.rungs.at(place).before();
  }

  /** The member at a place. */
  @HandleOf(Entry.class)
  public static long member(Store store, @HandleOf(Rung.class) long place) {
    return store.rungs.at(place).member();
  }

  /** How many members have a score below a limit, or at it. */
  public static int countBelow(
      Store store, @HandleOf(Body.class) long set, double limit, boolean orAt) {
    return SkipList.countBelow(store, set, limit, orAt);
  }

  /** How many members have a name before another one, or the same. All have the same score. */
  public static int countBefore(
      Store store, @HandleOf(Body.class) long set, ByteRange name, boolean orSame) {
    return SkipList.countBefore(store, set, name, orSame);
  }
}
