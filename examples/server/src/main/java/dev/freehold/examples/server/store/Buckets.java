package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import java.util.Arrays;

/**
 * Where the chains of a hash table begin. There is one bucket more each time that it grows, never
 * twice as many at once: a bucket is divided, then the next one (linear hashing, Litwin 1980).
 */
final class Buckets {
  private static final int SEGMENT_BITS = 12;
  private static final int SEGMENT = 1 << SEGMENT_BITS;

  private @HandleOf(Entry.class) long[][] segments = new @HandleOf(Entry.class) long[16][];
  private int mask = SEGMENT - 1;
  private int count = SEGMENT;

  Buckets() {
    segments[0] = new long[SEGMENT];
  }

  int count() {
    return count;
  }

  /** The bucket of a hash. */
  int of(int hash) {
    int wide = hash & (mask << 1 | 1);
    return wide < count ? wide : hash & mask;
  }

  @HandleOf(Entry.class)
  long get(int bucket) {
    return segments[bucket >>> SEGMENT_BITS][bucket & SEGMENT - 1];
  }

  void set(int bucket, @HandleOf(Entry.class) long handle) {
    segments[bucket >>> SEGMENT_BITS][bucket & SEGMENT - 1] = handle;
  }

  /** Adds a bucket; returns the one that some of its entries are in. */
  int grow() {
    int divided = count - mask - 1;
    int segment = count >>> SEGMENT_BITS;
    if (segment == segments.length) {
      segments = Arrays.copyOf(segments, segment * 2);
    }
    if (segments[segment] == null) {
      segments[segment] = new long[SEGMENT];
    }
    count++;
    if (count == (mask + 1) * 2) {
      mask = mask << 1 | 1;
    }
    return divided;
  }
}
