package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.Mut;

/** Sets. One of a few whole numbers only has them in order, as Redis's intset. */
public final class Sets {
  private Sets() {}

  /** Makes a set that nobody has yet, with nothing in it. */
  @HandleOf(Body.class)
  public static long make(@Mut Store store) {
    return store.bodies.take(ValueType.SET, Encoding.INTSET);
  }

  public static int size(Store store, @HandleOf(Body.class) long set) {
    return store.bodies.count(set);
  }

  /** The member with a name; {@link Handles#NONE} if there is none. */
  @HandleOf(Entry.class)
  public static long find(Store store, @HandleOf(Body.class) long set, ByteRange name) {
    return store.entries.find(store.texts, set, name);
  }

  /** A member by its place, from 0. */
  @HandleOf(Entry.class)
  public static long at(Store store, @HandleOf(Body.class) long set, int index) {
    return Rows.at(store, set, index);
  }

  /** The name of a member, a {@link Text}. */
  public static long name(Store store, @HandleOf(Entry.class) long member) {
    return store.entries.at(member).name();
  }

  /** Adds a member; whether it is a new one. */
  public static boolean add(@Mut Store store, @HandleOf(Body.class) long set, ByteRange name) {
    if (find(store, set, name) != Handles.NONE) {
      return false;
    }
    boolean ordered = store.bodies.encoding(set) == Encoding.INTSET;
    boolean number = ordered && name.isLong();
    if (ordered && !number) {
      store.bodies.encoding(set, Encoding.HASHTABLE);
    }
    long text = store.texts.keep(name);
    long member = store.entries.add(set, text, name.hash());
    if (number) {
      addNumber(store, set, member, name.toLong());
    } else {
      Rows.add(store, set, member);
    }
    return true;
  }

  private static void addNumber(
      @Mut Store store,
      @HandleOf(Body.class) long set,
      @HandleOf(Entry.class) long member,
      long number) {
    store.entries.edit(member).value(number);
    int place = placeOf(store, set, number);
    Rows.insert(store, set, place, member);
    if (size(store, set) > store.thresholds().setNumbers()) {
      store.bodies.encoding(set, Encoding.HASHTABLE);
    }
  }

  private static int placeOf(Store store, @HandleOf(Body.class) long set, long number) {
    int low = 0;
    int high = size(store, set);
    while (low < high) {
      int middle = low + high >>> 1;
      if (store.entries.at(at(store, set, middle)).value() < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Removes a member. */
  public static void remove(
      @Mut Store store, @HandleOf(Body.class) long set, @HandleOf(Entry.class) long member) {
    if (store.bodies.encoding(set) == Encoding.INTSET) {
      Rows.removeInOrder(store, set, member);
    } else {
      Rows.remove(store, set, member);
    }
    store.texts.drop(store.entries.at(member).name());
    store.entries.remove(member);
  }
}
