package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.Mut;

/**
 * The members of a sorted set in their order, by score and then by name (Pugh 1990, with the width
 * of each step, so that a member's rank is known).
 */
final class SkipList {
  /** One of so many rungs has another one above it. */
  private static final int STEEPNESS = 4;

  private SkipList() {}

  /** Puts a member in, of which the entry has the score; the name is in hand. */
  static void insert(
      @Mut Store store,
      @HandleOf(Body.class) long set,
      @HandleOf(Entry.class) long member,
      double score,
      ByteRange name) {
    if (store.bodies.at(set).height() == 0) {
      raise(store, set);
    }
    find(store, set, score, name);
    int height = height(store);
    while (store.bodies.at(set).height() < height) {
      raise(store, set);
    }
    long below = Handles.NONE;
    for (int level = 0; level < height; level++) {
      below = insertAt(store, level, member, score, below);
      if (level == 0) {
        linkBack(store, set, below);
      }
    }
    for (int level = height; level < store.bodies.at(set).height(); level++) {
      widen(store, level, 1);
    }
  }

  private static int height(@Mut Store store) {
    int height = 1;
    while (height < Path.LEVELS && store.random(STEEPNESS) == 0) {
      height++;
    }
    return height;
  }

  /** Adds a level, whose only step is over all members. */
  private static void raise(@Mut Store store, @HandleOf(Body.class) long set) {
    long top = store.rungs.take(Handles.NONE, Double.NEGATIVE_INFINITY);
    Body body = store.bodies.edit(set);
    Rung rung = store.rungs.edit(top);
    rung.below(body.head());
    rung.span(body.count());
    store.path.set(body.height(), top, 0);
    body.head(top);
    body.height(body.height() + 1);
  }

  @HandleOf(Rung.class)
  private static long insertAt(
      @Mut Store store,
      int level,
      @HandleOf(Entry.class) long member,
      double score,
      @HandleOf(Rung.class) long below) {
    long made = store.rungs.take(member, score);
    Rung before = store.rungs.edit(store.path.rung(level));
    int skipped = store.path.rank(0) - store.path.rank(level);
    long after = before.after();
    double afterScore = before.afterScore();
    int span = before.span() - skipped;
    before.after(made);
    before.afterScore(score);
    before.span(skipped + 1);
    Rung rung = store.rungs.edit(made);
    rung.below(below);
    rung.after(after);
    rung.afterScore(afterScore);
    rung.span(span);
    return made;
  }

  private static void linkBack(
      @Mut Store store, @HandleOf(Body.class) long set, @HandleOf(Rung.class) long made) {
    long before = store.path.rung(0);
    boolean first = store.rungs.at(before).member() == Handles.NONE;
    long after = store.rungs.at(made).after();
    store.rungs.edit(made).before(first ? Handles.NONE : before);
    setBefore(store, set, after, made);
  }

  private static void setBefore(
      @Mut Store store,
      @HandleOf(Body.class) long set,
      @HandleOf(Rung.class) long after,
      @HandleOf(Rung.class) long before) {
    if (after == Handles.NONE) {
      store.bodies.edit(set).tail(before);
    } else {
      store.rungs.edit(after).before(before);
    }
  }

  private static void widen(@Mut Store store, int level, int difference) {
    Rung rung = store.rungs.edit(store.path.rung(level));
    rung.span(rung.span() + difference);
  }

  /** Takes a member out that is in, by its score and name. */
  static void remove(
      @Mut Store store, @HandleOf(Body.class) long set, double score, ByteRange name) {
    find(store, set, score, name);
    removeFound(store, set);
  }

  /** Takes the member out that the path leads to. */
  private static void removeFound(@Mut Store store, @HandleOf(Body.class) long set) {
    long bottom = store.rungs.at(store.path.rung(0)).after();
    long member = store.rungs.at(bottom).member();
    long before = store.rungs.at(bottom).before();
    long after = store.rungs.at(bottom).after();
    setBefore(store, set, after, before);
    for (int level = 0; level < store.bodies.at(set).height(); level++) {
      removeAt(store, level, member);
    }
    lower(store, set);
  }

  /** Gives a member another score. It stays where it is if it is still between its neighbours. */
  static void move(
      @Mut Store store,
      @HandleOf(Body.class) long set,
      @HandleOf(Entry.class) long member,
      double before,
      double score,
      ByteRange name) {
    find(store, set, before, name);
    long bottom = store.rungs.at(store.path.rung(0)).after();
    if (fits(store, bottom, score)) {
      rescore(store, set, member, score);
      return;
    }
    removeFound(store, set);
    Body body = store.bodies.edit(set);
    body.count(body.count() - 1);
    insert(store, set, member, score, name);
    Body grown = store.bodies.edit(set);
    grown.count(grown.count() + 1);
  }

  /** Whether a score is between those of a member's neighbours. */
  private static boolean fits(Store store, @HandleOf(Rung.class) long bottom, double score) {
    long before = store.rungs.at(bottom).before();
    long after = store.rungs.at(bottom).after();
    return (before == Handles.NONE || store.rungs.at(before).score() < score)
        && (after == Handles.NONE || store.rungs.at(after).score() > score);
  }

  /** Writes another score on all rungs of the member that the path leads to. */
  private static void rescore(
      @Mut Store store,
      @HandleOf(Body.class) long set,
      @HandleOf(Entry.class) long member,
      double score) {
    for (int level = 0; level < store.bodies.at(set).height(); level++) {
      long next = store.rungs.at(store.path.rung(level)).after();
      if (next == Handles.NONE || store.rungs.at(next).member() != member) {
        return;
      }
      store.rungs.edit(next).score(score);
      store.rungs.edit(store.path.rung(level)).afterScore(score);
    }
  }

  private static void removeAt(@Mut Store store, int level, @HandleOf(Entry.class) long member) {
    long next = store.rungs.at(store.path.rung(level)).after();
    if (next == Handles.NONE || store.rungs.at(next).member() != member) {
      widen(store, level, -1);
      return;
    }
    int span = store.rungs.at(next).span();
    long after = store.rungs.at(next).after();
    double afterScore = store.rungs.at(next).afterScore();
    store.rungs.give(next);
    widen(store, level, span - 1);
    Rung before = store.rungs.edit(store.path.rung(level));
    before.after(after);
    before.afterScore(afterScore);
  }

  private static void lower(@Mut Store store, @HandleOf(Body.class) long set) {
    Body body = store.bodies.edit(set);
    while (body.height() > 0 && store.rungs.at(body.head()).after() == Handles.NONE) {
      long top = body.head();
      body.head(store.rungs.at(top).below());
      body.height(body.height() - 1);
      store.rungs.give(top);
    }
  }

  /** Has the path lead to where a score and name are, or would be; returns the rank before it. */
  static int find(Store store, @HandleOf(Body.class) long set, double score, ByteRange name) {
    long at = store.bodies.at(set).head();
    int rank = 0;
    for (int level = store.bodies.at(set).height() - 1; level >= 0; level--) {
      Rung rung = store.rungs.at(at);
      while (isNextBefore(store, rung, score, name)) {
        rank += rung.span();
        at = rung.after();
        rung = store.rungs.at(at);
      }
      store.path.set(level, at, rank);
      at = rung.below();
    }
    return rank;
  }

  private static boolean isNextBefore(Store store, Rung rung, double score, ByteRange name) {
    long next = rung.after();
    if (next == Handles.NONE || rung.afterScore() != score) {
      return next != Handles.NONE && rung.afterScore() < score;
    }
    return compare(store, next, name) < 0;
  }

  /** The member with a rank, from 0. */
  @HandleOf(Rung.class)
  static long at(Store store, @HandleOf(Body.class) long set, int rank) {
    long at = store.bodies.at(set).head();
    int left = rank + 1;
    for (int level = store.bodies.at(set).height() - 1; level >= 0; level--) {
      Rung rung = store.rungs.at(at);
      while (rung.after() != Handles.NONE && rung.span() <= left) {
        left -= rung.span();
        at = rung.after();
        rung = store.rungs.at(at);
      }
      at = level > 0 ? rung.below() : at;
    }
    return at;
  }

  /** How many members have a score below a limit, or at it. */
  static int countBelow(Store store, @HandleOf(Body.class) long set, double limit, boolean orAt) {
    long at = store.bodies.at(set).head();
    int rank = 0;
    while (at != Handles.NONE) {
      Rung rung = store.rungs.at(at);
      while (rung.after() != Handles.NONE && isBelow(rung.afterScore(), limit, orAt)) {
        rank += rung.span();
        rung = store.rungs.at(rung.after());
      }
      at = rung.below();
    }
    return rank;
  }

  private static boolean isBelow(double score, double limit, boolean orAt) {
    return orAt ? score <= limit : score < limit;
  }

  /** How many members have a name before another one, or the same. */
  static int countBefore(
      Store store, @HandleOf(Body.class) long set, ByteRange name, boolean orSame) {
    long at = store.bodies.at(set).head();
    int rank = 0;
    while (at != Handles.NONE) {
      long next = store.rungs.at(at).after();
      while (next != Handles.NONE && compare(store, next, name) < (orSame ? 1 : 0)) {
        rank += store.rungs.at(at).span();
        at = next;
        next = store.rungs.at(at).after();
      }
      at = store.rungs.at(at).below();
    }
    return rank;
  }

  private static int compare(Store store, @HandleOf(Rung.class) long at, ByteRange name) {
    long member = store.rungs.at(at).member();
    return store.texts.compare(store.entries.at(member).name(), name);
  }

  /** Gives all rungs back. */
  static void clear(@Mut Store store, @HandleOf(Body.class) long set) {
    long top = store.bodies.at(set).head();
    while (top != Handles.NONE) {
      long below = store.rungs.at(top).below();
      for (long at = top; at != Handles.NONE; ) {
        long after = store.rungs.at(at).after();
        store.rungs.give(at);
        at = after;
      }
      top = below;
    }
    Body body = store.bodies.edit(set);
    body.head(Handles.NONE);
    body.tail(Handles.NONE);
    body.height(0);
  }
}
