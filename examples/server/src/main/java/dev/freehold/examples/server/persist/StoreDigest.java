package dev.freehold.examples.server.persist;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Expiry;
import dev.freehold.examples.server.store.Fraction;
import dev.freehold.examples.server.store.Hashes;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.ListPlace;
import dev.freehold.examples.server.store.Lists;
import dev.freehold.examples.server.store.Sets;
import dev.freehold.examples.server.store.SortedSets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.Strings;
import dev.freehold.examples.server.store.ValueType;

/**
 * A number that tells whether two servers hold the same, Redis itself among them ({@code DEBUG
 * DIGEST}, {@code computeDatasetDigest} of its debug.c).
 */
public final class StoreDigest {
  private static final byte[] ENDS = Ascii.of("!!expire!!");
  private static final int LONGEST_NUMBER = 64;

  private final Digest all = new Digest();
  private final Digest key = new Digest();
  private final Digest element = new Digest();
  private final ByteRange text = new ByteRange();
  private final ListPlace place = new ListPlace();
  private final byte[] number = new byte[LONGEST_NUMBER];

  /** Of all databases. */
  public byte[] ofAll(@Mut Store store) {
    int selected = store.selected();
    all.clear();
    for (int database = 0; database < store.databases(); database++) {
      store.select(database);
      if (Keyspace.size(store) > 0) {
        all.mix(database);
        addKeys(store);
      }
    }
    store.select(selected);
    return all.text();
  }

  private void addKeys(@Ref Store store) {
    for (int at = 0; at < Keyspace.size(store); at++) {
      long each = Keyspace.at(store, at);
      key.clear();
      mix(key, store, Keyspace.name(store, each));
      value(store, each);
      all.add(key);
    }
  }

  /** Of what is under a key. */
  public byte[] of(@Ref Store store, @HandleOf(Entry.class) long of) {
    key.clear();
    value(store, of);
    return key.text();
  }

  /** Of nothing. */
  public byte[] ofNothing() {
    key.clear();
    return key.text();
  }

  private void value(@Ref Store store, @HandleOf(Entry.class) long of) {
    ValueType type = Keyspace.type(store, of);
    key.mix(code(type));
    if (type == ValueType.STRING) {
      mix(key, store, Strings.text(store, of));
    } else {
      body(store, Keyspace.body(store, of), type);
    }
    if (Expiry.of(store, of) != Expiry.NEVER) {
      key.add(ENDS, ENDS.length);
    }
  }

  private static int code(ValueType type) {
    return switch (type) {
      case LIST -> 1;
      case SET -> 2;
      case SORTED_SET -> 3;
      case HASH -> 4;
      default -> 0;
    };
  }

  private void body(@Ref Store store, @HandleOf(Body.class) long body, ValueType type) {
    switch (type) {
      case LIST -> list(store, body);
      case SET -> set(store, body);
      case HASH -> hash(store, body);
      default -> sortedSet(store, body);
    }
  }

  private void list(@Ref Store store, @HandleOf(Body.class) long list) {
    Lists.seek(store, list, 0, place);
    for (int left = Lists.size(store, list); left > 0; left--) {
      mix(key, store, Lists.at(store, place));
      Lists.next(store, place);
    }
  }

  private void set(@Ref Store store, @HandleOf(Body.class) long set) {
    for (int at = 0; at < Sets.size(store, set); at++) {
      long member = Sets.at(store, set, at);
      store.texts().load(Sets.name(store, member), text);
      key.add(text.array(), text.length());
    }
  }

  private void hash(@Ref Store store, @HandleOf(Body.class) long hash) {
    for (int at = 0; at < Hashes.size(store, hash); at++) {
      long field = Hashes.at(store, hash, at);
      element.clear();
      mix(element, store, Hashes.name(store, field));
      mix(element, store, Hashes.value(store, field));
      key.add(element);
    }
  }

  private void sortedSet(@Ref Store store, @HandleOf(Body.class) long set) {
    for (int at = 0; at < SortedSets.size(store, set); at++) {
      long member = SortedSets.at(store, set, at);
      element.clear();
      mix(element, store, SortedSets.name(store, member));
      element.mix(number, Fraction.write(SortedSets.score(store, member), number, 0));
      key.add(element);
    }
  }

  private void mix(Digest into, @Ref Store store, long what) {
    store.texts().load(what, text);
    into.mix(text.array(), text.length());
  }
}
