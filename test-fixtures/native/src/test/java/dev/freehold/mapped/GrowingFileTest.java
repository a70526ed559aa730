package dev.freehold.mapped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.Watch;
import dev.freehold.pool.PoolExhaustedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A mapped file that grows")
@Unsafe("keeps elements while others are allocated")
class GrowingFileTest {
  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = directory.resolve("quotes.pool");
  }

  @Test
  void beginsShortAndGetsLongerUpToItsGreatestLength() throws IOException {
    Map<Long, Record> model = new HashMap<>();
    try (GrowingQuotePool quotes = GrowingQuotePool.open(file)) {
      long atFirst = Files.size(file);
      assertEquals(4, quotes.capacity());
      KeptBefore before = new KeptBefore(quotes.alloc());
      fill(quotes, 49, model);
      assertEquals(50, quotes.capacity());
      assertEquals(atFirst + 46 * GrowingQuotePool.Element.SIZE, Files.size(file));
      assertThrows(PoolExhaustedException.class, quotes::alloc);
      model.put(quotes.commit(before.written(new Record(99, 0))), new Record(99, 0));
    }
    assertHolds(model, 50);
  }

  /** An element that was handed out before the file grew: it stays where it is. */
  private record KeptBefore(GrowingQuote quote) {
    GrowingQuote written(Record record) {
      record.write(quote);
      return quote;
    }
  }

  @Test
  void keepsItsLengthForTheNextProcess() throws IOException {
    Map<Long, Record> model = new HashMap<>();
    try (GrowingQuotePool quotes = GrowingQuotePool.open(file)) {
      fill(quotes, 9, model);
    }
    assertHolds(model, 16);
    try (GrowingQuotePool quotes = GrowingQuotePool.open(file)) {
      fill(quotes, 30, model);
      quotes.force();
    }
    assertHolds(model, 50);
  }

  @Test
  void isNotHarmedByAGrowthThatWasCutOff() throws IOException {
    Map<Long, Record> model = new HashMap<>();
    try (GrowingQuotePool quotes = GrowingQuotePool.open(file)) {
      fill(quotes, 4, model);
    }
    byte[] longer = Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) + 200);
    Arrays.fill(longer, longer.length - 200, longer.length, (byte) 7);
    Files.write(file, longer);
    try (GrowingQuotePool quotes = GrowingQuotePool.open(file)) {
      assertEquals(4, quotes.capacity());
      fill(quotes, 10, model);
    }
    assertHolds(model, 16);
  }

  @Test
  void growsWhileItIsWatched() throws IOException {
    Map<Long, Record> model = new HashMap<>();
    try (GrowingQuotePool quotes = GrowingQuotePool.open(file);
        Watch watch = DebugMemory.watch(quotes)) {
      fill(quotes, 20, model);
      assertTrue(watch.findings().isEmpty());
    }
    assertHolds(model, 32);
  }

  private static void fill(GrowingQuotePool quotes, int count, Map<Long, Record> model) {
    for (int i = 0; i < count; i++) {
      Record record = new Record(model.size(), 0);
      GrowingQuote quote = quotes.alloc();
      record.write(quote);
      model.put(quotes.commit(quote), record);
    }
  }

  private void assertHolds(Map<Long, Record> model, int capacity) throws IOException {
    try (GrowingQuotePool quotes = GrowingQuotePool.open(file)) {
      assertEquals(capacity, quotes.capacity());
      Map<Long, Record> found = new HashMap<>();
      for (long handle : quotes.handles()) {
        found.put(handle, Record.of(quotes.at(handle)));
      }
      assertEquals(model, found);
    }
  }
}
