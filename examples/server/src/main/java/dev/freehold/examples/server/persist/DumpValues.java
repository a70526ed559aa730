package dev.freehold.examples.server.persist;

import dev.freehold.HandleOf;
import dev.freehold.Ref;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Fraction;
import dev.freehold.examples.server.store.Hashes;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.ListPlace;
import dev.freehold.examples.server.store.Lists;
import dev.freehold.examples.server.store.Sets;
import dev.freehold.examples.server.store.SortedSets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;
import java.io.IOException;

/**
 * Writes lists, hashes, sets and sorted sets as requests, with at most 64 elements in one, as Redis
 * does.
 */
final class DumpValues {
  private static final int MOST = 64;
  private static final byte[] RPUSH = Ascii.of("RPUSH");
  private static final byte[] SADD = Ascii.of("SADD");
  private static final byte[] HMSET = Ascii.of("HMSET");
  private static final byte[] ZADD = Ascii.of("ZADD");

  private final Output out;
  private final ListPlace place = new ListPlace();
  private final byte[] number = new byte[64];

  DumpValues(Output out) {
    this.out = out;
  }

  /** Is run after each request. */
  interface Step {
    /** Has what is written go. */
    void done() throws IOException;
  }

  void write(@Ref Store store, @HandleOf(Entry.class) long key, ValueType type, Step step)
      throws IOException {
    long body = Keyspace.body(store, key);
    long name = Keyspace.name(store, key);
    int size = size(store, body, type);
    for (int from = 0; from < size; from += MOST) {
      int count = Math.min(MOST, size - from);
      switch (type) {
        case LIST -> list(store, body, name, from, count);
        case HASH -> hash(store, body, name, from, count);
        case SET -> set(store, body, name, from, count);
        default -> sortedSet(store, body, name, from, count);
      }
      step.done();
    }
  }

  private static int size(@Ref Store store, @HandleOf(Body.class) long body, ValueType type) {
    return switch (type) {
      case LIST -> Lists.size(store, body);
      case HASH -> Hashes.size(store, body);
      case SET -> Sets.size(store, body);
      default -> SortedSets.size(store, body);
    };
  }

  private void head(byte[] command, @Ref Store store, long name, int arguments) {
    out.array(2 + arguments);
    out.bulk(command);
    Dump.text(out, store, name);
  }

  private void list(
      @Ref Store store, @HandleOf(Body.class) long list, long name, int from, int count) {
    head(RPUSH, store, name, count);
    if (from == 0) {
      Lists.seek(store, list, 0, place);
    }
    for (int each = 0; each < count; each++) {
      Dump.text(out, store, Lists.at(store, place));
      Lists.next(store, place);
    }
  }

  private void hash(
      @Ref Store store, @HandleOf(Body.class) long hash, long name, int from, int count) {
    head(HMSET, store, name, 2 * count);
    for (int each = from; each < from + count; each++) {
      long field = Hashes.at(store, hash, each);
      Dump.text(out, store, Hashes.name(store, field));
      Dump.text(out, store, Hashes.value(store, field));
    }
  }

  private void set(
      @Ref Store store, @HandleOf(Body.class) long set, long name, int from, int count) {
    head(SADD, store, name, count);
    for (int each = from; each < from + count; each++) {
      long member = Sets.at(store, set, each);
      Dump.text(out, store, Sets.name(store, member));
    }
  }

  private void sortedSet(
      @Ref Store store, @HandleOf(Body.class) long set, long name, int from, int count) {
    head(ZADD, store, name, 2 * count);
    for (int each = from; each < from + count; each++) {
      long member = SortedSets.at(store, set, each);
      int length = Fraction.write(SortedSets.score(store, member), number, 0);
      out.bulk(number, 0, length);
      Dump.text(out, store, SortedSets.name(store, member));
    }
  }
}
