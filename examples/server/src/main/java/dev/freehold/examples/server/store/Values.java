package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.Mut;

/** What is under keys, whatever its type. */
public final class Values {
  private Values() {}

  /** Whether it is a list, hash, set or sorted set. */
  public static ValueType type(Store store, @HandleOf(Body.class) long body) {
    return store.bodies.type(body);
  }

  /** How Redis would keep a list, hash, set or sorted set. */
  public static Encoding encoding(Store store, @HandleOf(Body.class) long body) {
    return store.bodies.encoding(body);
  }

  /** How many elements a list, hash, set or sorted set has. */
  public static int size(Store store, @HandleOf(Body.class) long body) {
    return store.bodies.count(body);
  }

  /** Gives up what is under a key, which is left with nothing. */
  static void drop(@Mut Store store, @HandleOf(Entry.class) long key) {
    long body = store.entries.at(key).body();
    if (body == Handles.NONE) {
      store.texts.drop(store.entries.at(key).value());
    } else {
      dropBody(store, body);
    }
    Entry entry = store.entries.edit(key);
    entry.value(0);
    entry.body(Handles.NONE);
  }

  /** Gives a list, hash, set or sorted set up that is under no key. */
  public static void dropBody(@Mut Store store, @HandleOf(Body.class) long body) {
    switch (store.bodies.type(body)) {
      case LIST -> dropList(store, body);
      case SORTED_SET -> {
        SkipList.clear(store, body);
        dropRow(store, body, false);
      }
      case HASH -> dropRow(store, body, true);
      default -> dropRow(store, body, false);
    }
    store.bodies.give(body);
  }

  private static void dropList(@Mut Store store, @HandleOf(Body.class) long list) {
    while (Lists.size(store, list) > 0) {
      Lists.drop(store, list, false);
    }
  }

  private static void dropRow(
      @Mut Store store, @HandleOf(Body.class) long row, boolean withValues) {
    for (int end = store.bodies.count(row) - 1; end >= 0; end--) {
      long entry = Rows.at(store, row, end);
      store.texts.drop(store.entries.at(entry).name());
      if (withValues) {
        store.texts.drop(store.entries.at(entry).value());
      }
      store.entries.remove(entry);
      store.strips.pop(store.bodies.edit(row));
    }
  }

  /** A copy of a list, hash, set or sorted set, under no key. The caller has asked for room. */
  @HandleOf(Body.class)
  static long copy(@Mut Store store, @HandleOf(Body.class) long body) {
    ValueType type = store.bodies.type(body);
    Encoding encoding = store.bodies.encoding(body);
    long made = store.bodies.take(type, encoding);
    if (type == ValueType.LIST) {
      copyList(store, body, made);
    } else {
      copyRow(store, body, made, type);
    }
    return made;
  }

  private static void copyList(
      @Mut Store store, @HandleOf(Body.class) long from, @HandleOf(Body.class) long to) {
    ListPlace place = new ListPlace();
    Lists.seek(store, from, 0, place);
    do {
      long text = Lists.at(store, place);
      long copy = store.texts.copy(text);
      Lists.pushText(store, to, false, copy);
    } while (Lists.next(store, place));
  }

  private static void copyRow(
      @Mut Store store,
      @HandleOf(Body.class) long from,
      @HandleOf(Body.class) long to,
      ValueType type) {
    for (int index = 0; index < store.bodies.count(from); index++) {
      long entry = Rows.at(store, from, index);
      long name = store.entries.at(entry).name();
      long value = store.entries.at(entry).value();
      ByteRange spare = store.spare;
      store.texts.load(name, spare);
      long nameCopy = store.texts.keep(spare);
      long member = store.entries.add(to, nameCopy, spare.hash());
      long valueCopy = type == ValueType.HASH ? store.texts.copy(value) : value;
      store.entries.edit(member).value(valueCopy);
      if (type == ValueType.SORTED_SET) {
        double score = Double.longBitsToDouble(value);
        SkipList.insert(store, to, member, score, spare);
      }
      Rows.add(store, to, member);
    }
  }
}
