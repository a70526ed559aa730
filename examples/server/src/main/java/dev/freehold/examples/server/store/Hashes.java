package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.Mut;

/** Hashes: fields with values. */
public final class Hashes {
  private Hashes() {}

  /** Makes a hash that nobody has yet, with nothing in it. */
  @HandleOf(Body.class)
  public static long make(@Mut Store store) {
    return store.bodies.take(ValueType.HASH, Encoding.LISTPACK);
  }

  public static int size(Store store, @HandleOf(Body.class) long hash) {
    return store.bodies.count(hash);
  }

  /** The field with a name; {@link Handles#NONE} if there is none. */
  @HandleOf(Entry.class)
  public static long find(Store store, @HandleOf(Body.class) long hash, ByteRange name) {
    return store.entries.find(store.texts, hash, name);
  }

  /** A field by its place, from 0. A small hash has them in the order in which they came. */
  @HandleOf(Entry.class)
  public static long at(Store store, @HandleOf(Body.class) long hash, int index) {
    return Rows.at(store, hash, index);
  }

  /** The name of a field, a {@link Text}. */
  public static long name(Store store, @HandleOf(Entry.class) long field) {
    return store.entries.at(field).name();
  }

  /** The value of a field, a {@link Text}. */
  public static long value(Store store, @HandleOf(Entry.class) long field) {
    return store.entries.at(field).value();
  }

  /** Sets a field; whether it is a new one. */
  public static boolean set(
      @Mut Store store, @HandleOf(Body.class) long hash, ByteRange name, ByteRange value) {
    int longest = store.thresholds().hashBytes();
    if (name.length() > longest || value.length() > longest) {
      store.bodies.encoding(hash, Encoding.HASHTABLE);
    }
    long field = find(store, hash, name);
    if (field != Handles.NONE) {
      set(store, field, value);
      return false;
    }
    long nameText = store.texts.keep(name);
    long valueText = store.texts.keep(value);
    long made = store.entries.add(hash, nameText, name.hash());
    store.entries.edit(made).value(valueText);
    Rows.add(store, hash, made);
    if (size(store, hash) > store.thresholds().hashEntries()) {
      store.bodies.encoding(hash, Encoding.HASHTABLE);
    }
    return true;
  }

  private static void set(@Mut Store store, @HandleOf(Entry.class) long field, ByteRange value) {
    long before = store.entries.at(field).value();
    long text = store.texts.overwrite(before, value);
    store.entries.edit(field).value(text);
  }

  /** Removes a field. */
  public static void remove(
      @Mut Store store, @HandleOf(Body.class) long hash, @HandleOf(Entry.class) long field) {
    if (store.bodies.encoding(hash) == Encoding.LISTPACK) {
      Rows.removeInOrder(store, hash, field);
    } else {
      Rows.remove(store, hash, field);
    }
    store.texts.drop(store.entries.at(field).name());
    store.texts.drop(store.entries.at(field).value());
    store.entries.remove(field);
  }
}
