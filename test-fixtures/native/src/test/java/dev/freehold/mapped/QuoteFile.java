package dev.freehold.mapped;

import dev.freehold.Unsafe;
import dev.freehold.internal.MappedSlots;
import dev.freehold.pool.Pool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of the pools of quotes in files, which have no type in common. */
@Unsafe("calls pools through functions")
record QuoteFile<Q extends QuoteFields>(
    MappedSlots slots, Pool<Q> pool, Commit<Q> commit, Replace<Q> replace, At<Q> at) {
  interface Opening {
    QuoteFile<?> open(Path file) throws IOException;
  }

  interface Commit<Q> {
    long commit(Q element);
  }

  interface Replace<Q> {
    long replace(long handle, Q element);
  }

  interface At<Q> {
    Q at(long handle);
  }

  static QuoteFile<?> summed(Path file) throws IOException {
    SummedQuotePool p = SummedQuotePool.open(file);
    return new QuoteFile<SummedQuote>(p, p, p::commit, p::replace, p::at);
  }

  static QuoteFile<?> growing(Path file) throws IOException {
    GrowingQuotePool p = GrowingQuotePool.open(file);
    return new QuoteFile<GrowingQuote>(p, p, p::commit, p::replace, p::at);
  }

  static QuoteFile<?> plain(Path file) throws IOException {
    KeptQuotePool p = KeptQuotePool.open(file);
    return new QuoteFile<KeptQuote>(p, p, p::commit, p::replace, p::at);
  }

  long commit(Record record) {
    return commit.commit(filled(record));
  }

  long replace(long handle, Record record) {
    return replace.replace(handle, filled(record));
  }

  /** What is committed; where torn elements are to be expected, those that are not. */
  Map<Long, Record> found(boolean maybeTorn) {
    Map<Long, Record> found = new HashMap<>();
    for (long handle : slots.handles()) {
      try {
        found.put(handle, Record.of(at.at(handle)));
      } catch (AssertionError | IllegalStateException e) {
        if (!maybeTorn) {
          throw e;
        }
      }
    }
    return found;
  }

  /** Removes what is torn. */
  void clean() {
    Map<Long, Record> whole = found(true);
    for (long handle : slots.handles()) {
      if (!whole.containsKey(handle)) {
        slots.remove(handle);
      }
    }
  }

  /** Writes into every free slot, which must harm no committed one. */
  void writeAllFree() {
    List<Q> all = new ArrayList<>();
    for (int free = pool.capacity() - slots.committed(); free > 0; free--) {
      all.add(filled(new Record(-free, -1)));
    }
    all.forEach(pool::free);
  }

  private Q filled(Record record) {
    Q quote = pool.alloc();
    record.write(quote);
    return quote;
  }
}
