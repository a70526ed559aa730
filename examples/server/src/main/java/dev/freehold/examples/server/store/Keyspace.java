package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.Mut;

/** The keys of the selected database. */
public final class Keyspace {
  private Keyspace() {}

  /**
   * How many keys there are, with those whose time has come and that nobody has asked for since.
   */
  public static int size(Store store) {
    long row = store.database().keys();
    return row == Handles.NONE ? 0 : store.bodies.at(row).count();
  }

  /** The key with a name, which counts as used; {@link Handles#NONE} if there is none. */
  @HandleOf(Entry.class)
  public static long find(@Mut Store store, ByteRange name) {
    long key = peek(store, name);
    if (key != Handles.NONE) {
      Usage.touch(store, key);
    }
    return key;
  }

  /** The key with a name, which does not count as used; {@link Handles#NONE} if there is none. */
  @HandleOf(Entry.class)
  public static long peek(@Mut Store store, ByteRange name) {
    long key = store.entries.find(store.texts, store.database().number(), name);
    if (key != Handles.NONE && Expiry.isOver(store, key)) {
      expire(store, key);
      return Handles.NONE;
    }
    return key;
  }

  public static ValueType type(Store store, @HandleOf(Entry.class) long key) {
    long body = store.entries.at(key).body();
    return body == Handles.NONE ? ValueType.STRING : store.bodies.type(body);
  }

  public static Encoding encoding(Store store, @HandleOf(Entry.class) long key) {
    long body = store.entries.at(key).body();
    return body == Handles.NONE
        ? Encoding.of(store.entries.at(key).encoding())
        : store.bodies.encoding(body);
  }

  /** The list, hash, set or sorted set under a key. */
  @HandleOf(Body.class)
  public static long body(Store store, @HandleOf(Entry.class) long key) {
    return store.entries.at(key).body();
  }

  /** Puts a list, hash, set or sorted set under a name that there is no key with. */
  @HandleOf(Entry.class)
  public static long add(@Mut Store store, ByteRange name, @HandleOf(Body.class) long body) {
    long key = add(store, name);
    store.entries.edit(key).body(body);
    return key;
  }

  /** The name of a key, a {@link Text}. */
  public static long name(Store store, @HandleOf(Entry.class) long key) {
    return store.entries.at(key).name();
  }

  /** Adds a key that there is not yet, with nothing under it. */
  @HandleOf(Entry.class)
  static long add(@Mut Store store, ByteRange name) {
    long text = store.texts.keep(name);
    long key = store.entries.add(store.database().number(), text, name.hash());
    Usage.begin(store, key);
    join(store, key);
    return key;
  }

  private static void join(@Mut Store store, @HandleOf(Entry.class) long key) {
    Database database = store.database();
    if (database.keys() == Handles.NONE) {
      database.keys(store.bodies.take(ValueType.SET, Encoding.HASHTABLE));
    }
    Rows.add(store, database.keys(), key);
  }

  private static void leave(@Mut Store store, @HandleOf(Entry.class) long key) {
    Database database = store.database();
    Rows.remove(store, database.keys(), key);
    if (store.bodies.at(database.keys()).count() == 0) {
      store.bodies.give(database.keys());
      database.keys(Handles.NONE);
    }
  }

  /** Removes a key and what is under it. */
  public static void remove(@Mut Store store, @HandleOf(Entry.class) long key) {
    Values.drop(store, key);
    Expiry.set(store, key, Expiry.NEVER);
    leave(store, key);
    store.texts.drop(store.entries.at(key).name());
    store.entries.remove(key);
  }

  /** Removes a key whose time has come, and tells so. */
  static void expire(@Mut Store store, @HandleOf(Entry.class) long key) {
    store.texts.load(store.entries.at(key).name(), store.spare);
    remove(store, key);
    store.countExpired();
    store.listener().expired(store.selected(), store.spare);
  }

  /** Gives a key another name, in the place of what has that name. */
  public static void rename(@Mut Store store, @HandleOf(Entry.class) long key, ByteRange name) {
    long other = peek(store, name);
    if (other == key) {
      return;
    }
    if (other != Handles.NONE) {
      remove(store, other);
    }
    store.texts.drop(store.entries.at(key).name());
    long text = store.texts.keep(name);
    store.entries.rename(key, store.database().number(), text, name.hash());
  }

  /**
   * Moves a key to another database, where there is none with its name; the database that is
   * selected stays so.
   */
  public static void move(
      @Mut Store store, @HandleOf(Entry.class) long key, ByteRange name, int database) {
    int from = store.selected();
    long expiry = Expiry.of(store, key);
    Expiry.set(store, key, Expiry.NEVER);
    leave(store, key);
    store.select(database);
    store.entries.rename(key, store.database().number(), store.entries.at(key).name(), name.hash());
    join(store, key);
    Expiry.set(store, key, expiry);
    store.select(from);
  }

  /**
   * Copies a key to a database, under a name that there is no key with there; the database that is
   * selected stays so. The caller has asked for room.
   */
  public static void copy(
      @Mut Store store, @HandleOf(Entry.class) long key, ByteRange name, int database) {
    int from = store.selected();
    long expiry = Expiry.of(store, key);
    long body = store.entries.at(key).body();
    long bodyCopy = body == Handles.NONE ? Handles.NONE : Values.copy(store, body);
    long text = store.texts.copy(store.entries.at(key).value());
    byte encoding = store.entries.at(key).encoding();
    store.select(database);
    long made = add(store, name, bodyCopy);
    Entry entry = store.entries.edit(made);
    entry.value(text);
    entry.encoding(encoding);
    Expiry.set(store, made, expiry);
    store.select(from);
  }

  /** A key by its place, from 0 to below the size; places change with each removal. */
  @HandleOf(Entry.class)
  public static long at(Store store, int index) {
    return Rows.at(store, store.database().keys(), index);
  }

  /** Some key; {@link Handles#NONE} if there are none. */
  @HandleOf(Entry.class)
  public static long random(@Mut Store store) {
    for (int tries = 0; size(store) > 0; tries++) {
      int place = store.random(size(store));
      long key = at(store, place);
      if (!Expiry.isOver(store, key)) {
        return key;
      }
      expire(store, key);
    }
    return Handles.NONE;
  }

  /**
   * Where a scan goes on that was told a cursor: it looks at the keys below that place, the highest
   * first, and the place of the last one that it looked at is the next cursor. A removed key's
   * place is taken by one from above, so that what is there all the time is seen at least once.
   *
   * @param cursor 0 to begin
   */
  public static int scanFrom(Store store, long cursor) {
    int size = size(store);
    return cursor <= 0 || cursor > size ? size : (int) cursor;
  }

  /** Removes all keys of the selected database. */
  public static void clear(@Mut Store store) {
    for (int size = size(store); size > 0; size--) {
      long last = at(store, size - 1);
      remove(store, last);
    }
  }

  /** Has two databases change their contents. */
  public static void swap(@Mut Store store, int one, int other) {
    store.swapDatabases(one, other);
  }
}
