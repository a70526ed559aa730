package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.Mut;

/** Entries in a row, each of which knows its place: those of a database, hash or set. */
final class Rows {
  private Rows() {}

  @HandleOf(Entry.class)
  static long at(Store store, @HandleOf(Body.class) long row, int index) {
    return (@HandleOf(Entry.class) long) store.strips.get(store.bodies.at(row), index);
  }

  /** Puts an entry at the end. */
  static void add(
      @Mut Store store, @HandleOf(Body.class) long row, @HandleOf(Entry.class) long entry) {
    store.entries.edit(entry).place(store.bodies.at(row).count());
    store.strips.push(store.bodies.edit(row), entry);
  }

  /** Takes an entry out; the last one takes its place. */
  static void remove(
      @Mut Store store, @HandleOf(Body.class) long row, @HandleOf(Entry.class) long entry) {
    int place = store.entries.at(entry).place();
    int end = store.bodies.at(row).count() - 1;
    if (place != end) {
      long last = at(store, row, end);
      store.strips.set(store.bodies.at(row), place, last);
      store.entries.edit(last).place(place);
    }
    store.strips.pop(store.bodies.edit(row));
  }

  /** Puts an entry at a place; those behind it move on. */
  static void insert(
      @Mut Store store,
      @HandleOf(Body.class) long row,
      int place,
      @HandleOf(Entry.class) long entry) {
    add(store, row, entry);
    for (int at = store.bodies.at(row).count() - 1; at > place; at--) {
      long before = at(store, row, at - 1);
      put(store, row, at, before);
    }
    put(store, row, place, entry);
  }

  /** Takes an entry out; those behind it move up. */
  static void removeInOrder(
      @Mut Store store, @HandleOf(Body.class) long row, @HandleOf(Entry.class) long entry) {
    int end = store.bodies.at(row).count() - 1;
    for (int at = store.entries.at(entry).place(); at < end; at++) {
      long behind = at(store, row, at + 1);
      put(store, row, at, behind);
    }
    store.strips.pop(store.bodies.edit(row));
  }

  private static void put(
      @Mut Store store,
      @HandleOf(Body.class) long row,
      int place,
      @HandleOf(Entry.class) long entry) {
    store.strips.set(store.bodies.at(row), place, entry);
    store.entries.edit(entry).place(place);
  }
}
