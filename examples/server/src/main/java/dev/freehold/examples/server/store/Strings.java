package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.pool.Bytes;

/** Keys whose value is a string. Where it may become longer, the caller has asked for room. */
public final class Strings {
  private static final int EMBEDDED = 44;

  private Strings() {}

  /** Sets a key to a string, whatever was there; it does not end. */
  @HandleOf(Entry.class)
  public static long set(@Mut Store store, ByteRange name, ByteRange value) {
    long key = Keyspace.find(store, name);
    if (key == Handles.NONE) {
      return add(store, name, value);
    }
    Expiry.set(store, key, Expiry.NEVER);
    replace(store, key, value);
    return key;
  }

  /** Adds a key that there is not yet. */
  @HandleOf(Entry.class)
  public static long add(@Mut Store store, ByteRange name, ByteRange value) {
    long text = store.texts.keep(value);
    long key = Keyspace.add(store, name);
    Entry entry = store.entries.edit(key);
    entry.value(text);
    entry.encoding((byte) encodingOf(value).ordinal());
    return key;
  }

  /** Sets what is under a key to a string, whatever was there; it ends when it did before. */
  public static void replace(@Mut Store store, @HandleOf(Entry.class) long key, ByteRange value) {
    Values.drop(store, key);
    long text = store.texts.keep(value);
    Entry entry = store.entries.edit(key);
    entry.value(text);
    entry.encoding((byte) encodingOf(value).ordinal());
  }

  /** Has a key be one whose value was put together, which Redis looks into no more. */
  public static void raw(@Mut Store store, @HandleOf(Entry.class) long key) {
    store.entries.edit(key).encoding((byte) Encoding.RAW.ordinal());
  }

  /**
   * Has a key be one whose value is text even if it reads as an integer, as that of INCRBYFLOAT.
   */
  public static void plain(@Mut Store store, @HandleOf(Entry.class) long key) {
    Encoding encoding = length(store, key) <= EMBEDDED ? Encoding.EMBSTR : Encoding.RAW;
    store.entries.edit(key).encoding((byte) encoding.ordinal());
  }

  private static Encoding encodingOf(ByteRange value) {
    if (value.isLong()) {
      return Encoding.INT;
    }
    return value.length() <= EMBEDDED ? Encoding.EMBSTR : Encoding.RAW;
  }

  /** The string, a {@link Text}. */
  public static long text(Store store, @HandleOf(Entry.class) long key) {
    return store.entries.at(key).value();
  }

  /** How many bytes it has. */
  public static int length(Store store, @HandleOf(Entry.class) long key) {
    return Text.length(text(store, key));
  }

  /** Has a range hold a copy of it. */
  public static void load(Store store, @HandleOf(Entry.class) long key, ByteRange into) {
    store.texts.load(text(store, key), into);
  }

  /** A byte of it, from 0. */
  public static byte at(Store store, @HandleOf(Entry.class) long key, int index) {
    return store.texts.at(text(store, key), index);
  }

  /** Copies a part of it to an element's bytes. */
  public static void read(
      Store store, @HandleOf(Entry.class) long key, int from, @Mut Bytes to, int at, int count) {
    store.texts.read(text(store, key), from, to, at, count);
  }

  /** Sets it to a number. */
  public static void setLong(@Mut Store store, @HandleOf(Entry.class) long key, long number) {
    store.spare.load(number);
    long text = store.texts.overwrite(store.entries.at(key).value(), store.spare);
    Entry entry = store.entries.edit(key);
    entry.value(text);
    entry.encoding((byte) Encoding.INT.ordinal());
  }

  /** Adds bytes at its end; returns how many it has. */
  public static int append(@Mut Store store, @HandleOf(Entry.class) long key, ByteRange more) {
    int end = length(store, key);
    return write(store, key, end, more);
  }

  /**
   * Overwrites a part, which may be beyond the end: what is between is zero bytes. Returns how many
   * bytes it has.
   */
  public static int write(
      @Mut Store store, @HandleOf(Entry.class) long key, int at, ByteRange bytes) {
    long text = store.texts.write(text(store, key), at, bytes);
    Entry entry = store.entries.edit(key);
    entry.value(text);
    entry.encoding((byte) Encoding.RAW.ordinal());
    return Text.length(text);
  }
}
