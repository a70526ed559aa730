package dev.freehold.mapped;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.freehold.Unsafe;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.MappedFileException;
import dev.freehold.pool.StaleHandleException;
import dev.freehold.pool.UseAfterReleaseException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A mapped file that is opened to read, beside its writer")
@Unsafe("does what the checker refuses, to see what happens then")
class SharedFileTest {
  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = directory.resolve("quotes.pool");
  }

  @Test
  void showsWhatIsCommittedAndNothingElse() throws IOException {
    try (KeptQuotePool quotes = KeptQuotePool.open(file);
        KeptQuotePool.Reader reader = KeptQuotePool.openReadOnly(file)) {
      KeptQuote owned = quotes.alloc();
      assertEquals(0, reader.committed());
      long handle = commit(quotes, new Record(1, 0));
      assertArrayEquals(new long[] {handle}, reader.handles());
      assertEquals(new Record(1, 0), Record.of(reader.at(handle)));
      quotes.free(owned);
    }
  }

  @Test
  void lendsWhatStaysAsItWasWhenTheWriterRemovesItAndUsesItsSlot() throws IOException {
    try (KeptQuotePool quotes = KeptQuotePool.open(file);
        KeptQuotePool.Reader reader = KeptQuotePool.openReadOnly(file)) {
      long handle = commit(quotes, new Record(1, 0));
      KeptQuote read = reader.at(handle);
      quotes.remove(handle);
      long next = commit(quotes, new Record(2, 0));
      assertEquals(new Record(1, 0), Record.of(read));
      assertFalse(reader.isCommitted(handle));
      assertThrows(StaleHandleException.class, () -> reader.at(handle));
      assertEquals(new Record(2, 0), Record.of(reader.at(next)));
      assertEquals(new Record(1, 0), Record.of(read));
    }
  }

  @Test
  void showsWhatTookThePlaceOfAnother() throws IOException {
    try (SummedQuotePool quotes = SummedQuotePool.open(file);
        SummedQuotePool.Reader reader = SummedQuotePool.openReadOnly(file)) {
      SummedQuote first = quotes.alloc();
      new Record(1, 0).write(first);
      long handle = quotes.commit(first);
      quotes.force();
      SummedQuote copy = quotes.copy(handle);
      new Record(1, 1).write(copy);
      long replaced = quotes.replace(handle, copy);
      assertArrayEquals(new long[] {replaced}, reader.handles());
      assertThrows(StaleHandleException.class, () -> reader.at(handle));
      assertEquals(new Record(1, 1), Record.of(reader.at(replaced)));
    }
  }

  @Test
  void hasMoreSlotsWhenTheWriterMakesThem() throws IOException {
    try (GrowingQuotePool quotes = GrowingQuotePool.open(file);
        GrowingQuotePool.Reader reader = GrowingQuotePool.openReadOnly(file)) {
      for (int id = 0; id < 30; id++) {
        GrowingQuote quote = quotes.alloc();
        new Record(id, 0).write(quote);
        long handle = quotes.commit(quote);
        assertEquals(new Record(id, 0), Record.of(reader.at(handle)));
      }
      assertEquals(30, reader.committed());
    }
  }

  @Test
  void writesNothing() throws IOException {
    try (KeptQuotePool quotes = KeptQuotePool.open(file);
        KeptQuotePool.Reader reader = KeptQuotePool.openReadOnly(file)) {
      long handle = commit(quotes, new Record(1, 0));
      KeptQuote read = reader.at(handle);
      assertTrue(
          assertThrows(UnsupportedOperationException.class, () -> read.id(2))
              .getMessage()
              .startsWith("[write.through.ref] slot 0 of KeptQuotePool was written although"));
      assertThrows(RuntimeException.class, () -> read.symbol().set("x"));
      assertTrue(
          assertThrows(DoubleReleaseException.class, () -> ((KeptQuotePool.Element) read).close())
              .getMessage()
              .contains("is committed to the file"));
    }
  }

  @Test
  void endsWhatItLentWhenItIsClosed() throws IOException {
    KeptQuote read;
    KeptQuotePool.Reader reader;
    try (KeptQuotePool quotes = KeptQuotePool.open(file)) {
      long handle = commit(quotes, new Record(1, 0));
      reader = KeptQuotePool.openReadOnly(file);
      read = reader.at(handle);
      reader.close();
      assertThrows(UseAfterReleaseException.class, () -> reader.at(handle));
    }
    assertThrows(UseAfterReleaseException.class, read::id);
    assertThrows(UseAfterReleaseException.class, reader::close);
  }

  @Test
  void isThereAndOfTheSameLayout() throws IOException {
    assertThrows(NoSuchFileException.class, () -> KeptQuotePool.openReadOnly(file).close());
    assertEquals(0, Files.list(directory).count());
    SummedQuotePool.open(file).close();
    assertEquals(
        "mapped.layout",
        assertThrows(MappedFileException.class, () -> KeptQuotePool.openReadOnly(file).close())
            .key());
  }

  @Test
  void leavesTheLocksOfTheWriterInItsProcess() throws Exception {
    try (KeptQuotePool quotes = KeptQuotePool.open(file)) {
      KeptQuotePool.openReadOnly(file).close();
      Path link = Files.createLink(directory.resolve("link.pool"), file);
      String answer = WriterProcess.output(link);
      assertTrue(answer.contains("[mapped.locked]"), answer);
      assertEquals(0, quotes.inUse());
    }
  }

  @Test
  void isNeverTornBesideAProcessThatWrites() throws Exception {
    KeptQuotePool.open(file).close();
    long seen = 0;
    try (WriterProcess writer = WriterProcess.start(file, 1);
        KeptQuotePool.Reader reader = KeptQuotePool.openReadOnly(file)) {
      writer.awaitBeginning();
      for (long end = System.nanoTime() + 1_000_000_000L; System.nanoTime() < end; ) {
        seen += look(reader);
      }
      writer.kill();
    }
    assertTrue(seen > 1000, "seen " + seen);
  }

  private static int look(KeptQuotePool.Reader reader) {
    int seen = 0;
    for (long handle : reader.handles()) {
      try {
        assertNotNull(Record.of(reader.at(handle)));
        seen++;
      } catch (StaleHandleException e) {
        // The writer was quicker.
      }
    }
    return seen;
  }

  @Test
  void makesNoGarbageWhereNothingChanges() throws IOException {
    try (KeptQuotePool quotes = KeptQuotePool.open(file);
        KeptQuotePool.Reader reader = KeptQuotePool.openReadOnly(file)) {
      long handle = commit(quotes, new Record(1, 0));
      assertSame(reader.at(handle), reader.at(handle));
      ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      long least = Long.MAX_VALUE;
      for (int run = 0; run < 5; run++) {
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int time = 0; time < 50_000; time++) {
          reader.at(handle).id();
        }
        least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
      }
      assertEquals(0, least);
    }
  }

  private static long commit(KeptQuotePool quotes, Record record) {
    KeptQuote quote = quotes.alloc();
    record.write(quote);
    return quotes.commit(quote);
  }
}
