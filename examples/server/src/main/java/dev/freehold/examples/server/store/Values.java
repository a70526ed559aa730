package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.Mut;

/** What is under keys, whatever its type. */
final class Values {
  private Values() {}

  /** Gives up what is under a key, which is left with nothing. */
  static void drop(@Mut Store store, @HandleOf(Entry.class) long key) {
    long body = store.entries.at(key).body();
    if (body == Handles.NONE) {
      store.texts.drop(store.entries.at(key).value());
    }
    store.entries.edit(key).value(0);
    store.entries.edit(key).body(Handles.NONE);
  }
}
