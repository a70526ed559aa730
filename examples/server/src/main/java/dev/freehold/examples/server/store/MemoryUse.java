package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;

/** How many bytes a key takes with what is under it. */
public final class MemoryUse {
  private MemoryUse() {}

  /**
   * The bytes of a key.
   *
   * @param samples of how many elements the mean is taken; 0 is of all
   */
  public static long of(Store store, @HandleOf(Entry.class) long key, int samples) {
    Entry entry = store.entries.at(key);
    long own = Store.ENTRY_BYTES + Texts.room(entry.name());
    long body = entry.body();
    return body == Handles.NONE
        ? own + Texts.room(entry.value())
        : own + Store.BODY_BYTES + ofBody(store, body, samples);
  }

  private static long ofBody(Store store, @HandleOf(Body.class) long body, int samples) {
    int count = store.bodies.count(body);
    int looked = samples == 0 ? count : Math.min(samples, count);
    long sum =
        switch (store.bodies.type(body)) {
          case LIST -> ofElements(store, body, looked);
          case SORTED_SET ->
              ofMembers(store, body, looked, false)
                  + looked * (long) (Store.RUNG_BYTES + Store.RUNG_BYTES / 3);
          case HASH -> ofMembers(store, body, looked, true);
          default -> ofMembers(store, body, looked, false);
        };
    long strips = (count + Strip.LENGTH - 1L) / Strip.LENGTH;
    return strips * Store.STRIP_BYTES + (looked == 0 ? 0 : sum * count / looked);
  }

  private static long ofElements(Store store, @HandleOf(Body.class) long list, int looked) {
    ListPlace place = new ListPlace();
    Lists.seek(store, list, 0, place);
    long sum = 0;
    for (int i = 0; i < looked; i++) {
      sum += Texts.room(Lists.at(store, place));
      Lists.next(store, place);
    }
    return sum;
  }

  private static long ofMembers(
      Store store, @HandleOf(Body.class) long row, int looked, boolean withValues) {
    long sum = 0;
    for (int i = 0; i < looked; i++) {
      Entry entry = store.entries.at(Rows.at(store, row, i));
      sum += Store.ENTRY_BYTES + Texts.room(entry.name());
      sum += withValues ? Texts.room(entry.value()) : 0;
    }
    return sum;
  }
}
