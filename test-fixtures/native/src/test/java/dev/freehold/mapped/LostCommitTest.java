package dev.freehold.mapped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A slot is committed, its element replaced twice, and of all that only the last successor gets to
 * the device: the slot's word is as it was before. What is committed there next must not be taken
 * for the element that the successor replaced.
 */
@DisplayName("A mapped pool with checksums, of a commit that the end of the machine undid")
@Unsafe("keeps pools open over the end of the machine")
class LostCommitTest {
  private static final int CAPACITY = 60;
  private static final Record KEPT = new Record(1, 0);
  private static final Record OTHER = new Record(2, 0);

  @TempDir Path directory;
  private Path file;
  private int undone;

  @Test
  void keepsWhatIsCommittedInItsSlotNext() throws IOException {
    file = directory.resolve("quotes.pool");
    byte[] content = withoutTheFirstCommit();
    boolean tookTheSlot = false;
    for (int held = 0; held < CAPACITY - 2; held++) {
      Files.write(file, content);
      tookTheSlot |= replaceKept(held) == undone;
      try (SummedQuotePool quotes = SummedQuotePool.open(file)) {
        assertEquals(List.of(KEPT.next(), OTHER.next().next()), found(quotes));
      }
    }
    assertTrue(tookTheSlot);
  }

  private byte[] withoutTheFirstCommit() throws IOException {
    try (SummedQuotePool quotes = SummedQuotePool.open(file)) {
      quotes.commit(filled(quotes, KEPT));
      quotes.force();
      byte[] before = Files.readAllBytes(file);
      SummedQuote second = filled(quotes, OTHER.next());
      SummedQuote third = filled(quotes, OTHER.next().next());
      long first = quotes.commit(filled(quotes, OTHER));
      quotes.replace(quotes.replace(first, second), third);
      undone = slot(first);
      byte[] after = Files.readAllBytes(file);
      int word = 4096 + 64 + undone * 24;
      System.arraycopy(before, word, after, word, Long.BYTES);
      return after;
    }
  }

  /** Replaces the element that was forced, by one in another slot for each number; its slot. */
  private int replaceKept(int held) throws IOException {
    byte[] content;
    int slot;
    try (SummedQuotePool quotes = SummedQuotePool.open(file)) {
      quotes.force();
      List<SummedQuote> elements = new ArrayList<>();
      for (int i = 0; i < held; i++) {
        elements.add(quotes.alloc());
      }
      slot = slot(quotes.replace(handle(quotes, KEPT), filled(quotes, KEPT.next())));
      elements.forEach(quotes::free);
      content = Files.readAllBytes(file);
    }
    Files.write(file, content);
    return slot;
  }

  private static SummedQuote filled(SummedQuotePool quotes, Record record) {
    SummedQuote quote = quotes.alloc();
    record.write(quote);
    return quote;
  }

  private static long handle(SummedQuotePool quotes, Record record) {
    for (long handle : quotes.handles()) {
      if (Record.of(quotes.at(handle)).equals(record)) {
        return handle;
      }
    }
    throw new AssertionError(record + " is not there");
  }

  /** What is committed, in the order of its numbers. */
  private static List<Record> found(SummedQuotePool quotes) {
    List<Record> found = new ArrayList<>();
    for (long handle : quotes.handles()) {
      found.add(Record.of(quotes.at(handle)));
    }
    found.sort((one, other) -> Long.compare(one.id(), other.id()));
    return found;
  }

  private static int slot(long handle) {
    return (int) handle & 0xFFFFFF;
  }
}
