package dev.freehold.mapped;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a pool holds, what of it was forced, and what may have become of that since. */
final class Held {
  /** By handle, as is or was since the last force. */
  final Map<Long, Record> known = new HashMap<>();

  /** What is committed at present. */
  final Map<Long, Record> committed = new HashMap<>();

  /** The handles that were there at the last force. */
  private final Set<Long> forced = new HashSet<>();

  /** The numbers of what was removed since the last force. */
  private final Set<Long> removed = new HashSet<>();

  /** How many slots may have been given up since the last force. */
  int givenUp() {
    return known.size() - committed.size();
  }

  void commit(long handle, Record record) {
    known.put(handle, record);
    committed.put(handle, record);
  }

  void remove(long handle) {
    removed.add(committed.remove(handle).id());
  }

  void replace(long old, long handle, Record record) {
    committed.remove(old);
    commit(handle, record);
  }

  void force() {
    known.clear();
    known.putAll(committed);
    forced.clear();
    forced.addAll(committed.keySet());
    removed.clear();
  }

  /** Goes on with what was found after the end of the machine. */
  void restart(Map<Long, Record> found) {
    committed.clear();
    committed.putAll(found);
    force();
  }

  /** Refuses a forced element that was not touched and is not there. */
  void requireUntouched(Map<Long, Record> found) {
    for (long handle : forced) {
      if (committed.containsKey(handle) && !known.get(handle).equals(found.get(handle))) {
        throw new AssertionError(known.get(handle) + " was forced and is gone: " + found);
      }
    }
  }

  /** Refuses what never was, what is there twice, and a forced element of which nothing is left. */
  void requireWhole(Map<Long, Record> found) {
    Set<Long> ids = new HashSet<>();
    found.forEach(
        (handle, record) -> {
          if (!record.equals(known.get(handle)) || !ids.add(record.id())) {
            throw new AssertionError(record + " under " + handle + " never was: " + found);
          }
        });
    for (long handle : forced) {
      long id = known.get(handle).id();
      if (!removed.contains(id) && !ids.contains(id)) {
        throw new AssertionError("neither " + id + " as it was forced nor what replaced it");
      }
    }
  }
}
