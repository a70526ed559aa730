package dev.freehold.mapped;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.mapped.Journal.Entry;
import dev.freehold.mapped.Journal.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * The program that is killed: it changes a pool at random and without end, and notes what it does.
 */
@Unsafe("holds on to elements until it is killed")
final class Writer {
  /** One of how many writers has its pool watched, and writes to guarded memory first. */
  private static final int WATCHED = 4;

  private final KeptQuotePool quotes;
  private final Journal journal;
  private final Random random;
  private long[] handles;
  private int count;
  private long nextId;

  private Writer(KeptQuotePool quotes, Journal journal, long seed) {
    this.quotes = quotes;
    this.journal = journal;
    this.random = new Random(seed);
    this.handles = LongStream.of(quotes.handles()).toArray();
    this.count = handles.length;
    this.handles = Arrays.copyOf(handles, quotes.capacity());
    this.nextId = seed << 32;
  }

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    try (KeptQuotePool quotes = KeptQuotePool.open(file);
        Journal journal = Journal.open(Path.of(arguments[0] + ".journal"))) {
      if (seed(arguments) % WATCHED == 0) {
        DebugMemory.watch(quotes);
      }
      Writer writer = new Writer(quotes, journal, seed(arguments));
      System.out.write('!');
      System.out.flush();
      while (true) {
        writer.step();
      }
    }
  }

  private static long seed(String[] arguments) {
    return Long.parseLong(arguments[1]);
  }

  private void step() throws IOException {
    switch (random.nextInt(4)) {
      case 0 -> abandon();
      case 1 -> remove();
      case 2 -> replace();
      default -> commit();
    }
  }

  /** Writes into a slot that is never committed, be it new or a copy. */
  private void abandon() {
    if (count == handles.length) {
      return;
    }
    if (count > 0 && random.nextBoolean()) {
      KeptQuote copy = quotes.copy(handles[random.nextInt(count)]);
      Record.of(copy).next().write(copy);
      quotes.free(copy);
    } else {
      KeptQuote quote = quotes.alloc();
      new Record(-1, random.nextInt()).write(quote);
      quotes.free(quote);
    }
  }

  private void commit() throws IOException {
    if (count < handles.length) {
      Record record = new Record(nextId++, 0);
      journal.note(new Entry(Step.COMMIT, false, record, 0, 0));
      KeptQuote quote = quotes.alloc();
      record.write(quote);
      handles[count] = quotes.commit(quote);
      journal.note(new Entry(Step.COMMIT, true, record, 0, handles[count]));
      count++;
    }
  }

  private void remove() throws IOException {
    if (count > 0) {
      int chosen = random.nextInt(count);
      long handle = handles[chosen];
      Record record = Record.of(quotes.at(handle));
      journal.note(new Entry(Step.REMOVE, false, record, handle, 0));
      quotes.remove(handle);
      journal.note(new Entry(Step.REMOVE, true, record, handle, 0));
      handles[chosen] = handles[--count];
    }
  }

  private void replace() throws IOException {
    if (count > 0 && count < handles.length) {
      int chosen = random.nextInt(count);
      long handle = handles[chosen];
      KeptQuote copy = quotes.copy(handle);
      Record record = Record.of(copy).next();
      journal.note(new Entry(Step.REPLACE, false, record, handle, 0));
      record.write(copy);
      handles[chosen] = quotes.replace(handle, copy);
      journal.note(new Entry(Step.REPLACE, true, record, handle, handles[chosen]));
    }
  }
}
