package dev.freehold.mapped;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.freehold.Unsafe;
import dev.freehold.memory.MappedFiles;
import dev.freehold.pool.DamagedElementException;
import dev.freehold.pool.MappedFileReport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A mapped pool with checksums")
@Unsafe("does what the checker refuses, to see what happens then")
class ChecksumTest {
  private static final int SLOTS = 8192;
  private static final int SIZE = (int) SummedQuotePool.Element.SIZE;

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = directory.resolve("quotes.pool");
  }

  @Test
  void findsEachChangedByteOfAnElement() throws IOException {
    long handle = made(3);
    byte[] whole = Files.readAllBytes(file);
    for (int at = SLOTS + 2 * SIZE; at < SLOTS + 3 * SIZE; at++) {
      write(whole, at, 1 << at % 8);
      try (SummedQuotePool quotes = SummedQuotePool.open(file)) {
        assertDamaged(handle, () -> quotes.at(handle));
        assertDamaged(handle, () -> quotes.copy(handle));
        assertEquals(0, quotes.inUse());
        try (SummedQuotePool.Reader reader = SummedQuotePool.openReadOnly(file)) {
          assertDamaged(handle, () -> reader.at(handle));
        }
      }
    }
  }

  private void assertDamaged(long handle, Runnable reading) {
    DamagedElementException damaged = assertThrows(DamagedElementException.class, reading::run);
    assertEquals((int) handle & 0xFFFFFF, damaged.slot());
    assertEquals(
        "[mapped.corrupt] slot 2 of SummedQuotePool, in "
            + file
            + ", does not agree with its checksum: something else has changed the file; put a copy"
            + " in its place, or remove(handle) the element",
        damaged.getMessage());
  }

  @Test
  void findsAChangedChecksum() throws IOException {
    long handle = made(3);
    byte[] whole = Files.readAllBytes(file);
    for (int at = 4096 + 64 + 2 * 24 + 8; at < 4096 + 64 + 3 * 24; at++) {
      write(whole, at, 1 << at % 8);
      try (SummedQuotePool quotes = SummedQuotePool.open(file)) {
        assertThrows(DamagedElementException.class, () -> quotes.at(handle));
      }
    }
  }

  @Test
  void letsADamagedElementBeRemoved() throws IOException {
    long handle = made(3);
    write(Files.readAllBytes(file), SLOTS + 2 * SIZE, 1);
    try (SummedQuotePool quotes = SummedQuotePool.open(file)) {
      quotes.remove(handle);
      assertEquals(2, quotes.committed());
    }
    assertTrue(MappedFiles.verify(file).isSound());
  }

  @Test
  void isVerifiedAsAWhole() throws IOException {
    made(3);
    MappedFileReport sound = MappedFiles.verify(file);
    assertEquals(Map.of("committed", 3, "free", 57), sound.slots());
    assertEquals(file + ": sound\n  3 committed\n  57 free\n", sound.toString());
    write(Files.readAllBytes(file), SLOTS + SIZE, 1);
    byte[] damaged = Files.readAllBytes(file);
    MappedFileReport report = MappedFiles.verify(file);
    assertFalse(report.isSound());
    assertEquals(1, report.faults().get(0).slot());
    assertEquals("mapped.corrupt", report.faults().get(0).key());
    assertTrue(report.toString().contains("[mapped.corrupt] slot 1: its element does not agree"));
    assertArrayEquals(damaged, Files.readAllBytes(file));
  }

  @Test
  void letsGoOfWhatWasNeitherForcedNorWhole() throws IOException {
    byte[] unforced;
    try (SummedQuotePool quotes = SummedQuotePool.open(file)) {
      SummedQuote quote = quotes.alloc();
      new Record(1, 0).write(quote);
      quotes.commit(quote);
      unforced = Files.readAllBytes(file);
    }
    write(unforced, SLOTS, 1);
    assertTrue(MappedFiles.verify(file).toString().contains("was never forced"));
    try (SummedQuotePool quotes = SummedQuotePool.open(file)) {
      assertEquals(0, quotes.committed());
      assertEquals(1, quotes.lost());
    }
  }

  @Test
  void forcesWhenOnlyWhatWasForcedIsLeftToUse() throws IOException {
    try (SummedQuotePool quotes = SummedQuotePool.open(file)) {
      List<Long> handles = new ArrayList<>();
      for (int id = 0; id < 60; id++) {
        SummedQuote quote = quotes.alloc();
        new Record(id, 0).write(quote);
        handles.add(quotes.commit(quote));
      }
      quotes.force();
      handles.forEach(quotes::remove);
      assertEquals(0, quotes.inUse());
      quotes.free(quotes.alloc());
      assertEquals(0, quotes.committed());
    }
  }

  @Test
  void makesNoGarbage() throws IOException {
    try (SummedQuotePool quotes = SummedQuotePool.open(file)) {
      ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      long least = Long.MAX_VALUE;
      for (int run = 0; run < 5; run++) {
        long before = threads.getCurrentThreadAllocatedBytes();
        use(quotes);
        least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
      }
      assertEquals(0, least);
    }
  }

  private static void use(SummedQuotePool quotes) {
    for (int time = 0; time < 50_000; time++) {
      SummedQuote quote = quotes.alloc();
      quote.id(time);
      long handle = quotes.commit(quote);
      SummedQuote copy = quotes.copy(handle);
      copy.id(quotes.at(handle).id() + 1);
      quotes.remove(quotes.replace(handle, copy));
    }
  }

  /** Makes a file of some elements; the handle of the last. */
  private long made(int count) throws IOException {
    long handle = 0;
    try (SummedQuotePool quotes = SummedQuotePool.open(file)) {
      for (int id = 0; id < count; id++) {
        SummedQuote quote = quotes.alloc();
        new Record(id, 0).write(quote);
        handle = quotes.commit(quote);
      }
    }
    return handle;
  }

  private void write(byte[] bytes, int at, int bits) throws IOException {
    byte[] changed = bytes.clone();
    changed[at] ^= (byte) bits;
    Files.write(file, changed);
  }
}
