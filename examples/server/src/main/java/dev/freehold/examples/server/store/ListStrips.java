package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.Mut;

/** The strips of a list, and what is moved within them. */
final class ListStrips {
  private ListStrips() {}

  /** Puts an empty strip behind another one; at the beginning if that is none. */
  @HandleOf(Strip.class)
  static long insert(
      @Mut Store store, @HandleOf(Body.class) long list, @HandleOf(Strip.class) long before) {
    long after =
        before == Handles.NONE ? store.bodies.at(list).first() : store.strips.at(before).after();
    long made = store.strips.take();
    Strip strip = store.strips.edit(made);
    strip.before(before);
    strip.after(after);
    setAfter(store, list, before, made);
    setBefore(store, list, after, made);
    return made;
  }

  /** Gives a strip back that has nothing in it. */
  static void remove(
      @Mut Store store, @HandleOf(Body.class) long list, @HandleOf(Strip.class) long gone) {
    long before = store.strips.at(gone).before();
    long after = store.strips.at(gone).after();
    setAfter(store, list, before, after);
    setBefore(store, list, after, before);
    store.strips.give(gone);
  }

  private static void setAfter(
      @Mut Store store,
      @HandleOf(Body.class) long list,
      @HandleOf(Strip.class) long before,
      @HandleOf(Strip.class) long strip) {
    if (before == Handles.NONE) {
      store.bodies.edit(list).first(strip);
    } else {
      store.strips.edit(before).after(strip);
    }
  }

  private static void setBefore(
      @Mut Store store,
      @HandleOf(Body.class) long list,
      @HandleOf(Strip.class) long after,
      @HandleOf(Strip.class) long strip) {
    if (after == Handles.NONE) {
      store.bodies.edit(list).last(strip);
    } else {
      store.strips.edit(after).before(strip);
    }
  }

  /** Moves the second half of a full strip to a new one; the place stays at its element. */
  static void split(@Mut Store store, @HandleOf(Body.class) long list, ListPlace place) {
    long full = place.strip();
    long made = insert(store, list, full);
    int half = Strip.LENGTH / 2;
    for (int i = half; i < Strip.LENGTH; i++) {
      long text = store.strips.at(full).items().get(i);
      store.strips.edit(made).items().set(i - half, text);
    }
    store.strips.edit(full).count(half);
    store.strips.edit(made).count(Strip.LENGTH - half);
    if (place.offset() >= half) {
      place.set(made, place.offset() - half);
    }
  }

  /** Puts a number before the one at an offset; there is room. */
  static void openGap(@Mut Strip strip, int offset, long text) {
    int at = strip.from() + offset;
    int count = strip.count();
    if (strip.from() > 0) {
      strip.items().copyWithin(strip.from(), strip.from() - 1, offset);
      strip.from(strip.from() - 1);
      strip.items().set(at - 1, text);
    } else {
      strip.items().copyWithin(at, at + 1, count - offset);
      strip.items().set(at, text);
    }
    strip.count(count + 1);
  }

  /** Takes the number at an offset out. */
  static void closeGap(@Mut Strip strip, int offset) {
    int at = strip.from() + offset;
    int behind = strip.count() - offset - 1;
    strip.items().copyWithin(at + 1, at, behind);
    strip.count(strip.count() - 1);
  }
}
