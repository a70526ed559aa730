package dev.freehold.mapped;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.Watch;
import dev.freehold.debug.WatchOptions;
import dev.freehold.pool.ConfinementException;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.PoolExhaustedException;
import dev.freehold.pool.PoolInUseException;
import dev.freehold.pool.StaleHandleException;
import dev.freehold.pool.UseAfterReleaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A mapped pool")
@Unsafe("does what the checker refuses, to see what happens then")
class MappedPoolTest {
  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = directory.resolve("quotes.pool");
  }

  @Test
  void findsWhatWasCommittedWhenItIsOpenedAgain() throws IOException {
    long handle;
    try (QuotePool quotes = QuotePool.open(file)) {
      handle = commit(quotes, 7);
    }
    try (QuotePool quotes = QuotePool.open(file)) {
      assertArrayEquals(new long[] {handle}, quotes.handles());
      assertEquals(7, quotes.at(handle).id());
      assertEquals(1, quotes.committed());
      assertEquals(0, quotes.inUse());
    }
  }

  @Test
  void letsItsFileGoAlsoWhenTheReceiverOfItsReportThrows() throws IOException {
    QuotePool quotes = QuotePool.open(file);
    DebugMemory.watch(quotes, WatchOptions.standard().managed(false).reportTo(report -> fail()));
    Quote quote = quotes.alloc();
    quotes.free(quote);
    assertThrows(DoubleReleaseException.class, () -> quotes.free(quote));
    assertThrows(AssertionError.class, quotes::close);

    QuotePool.open(file).close();
  }

  @Test
  void hasTheSlotsOfAllThatWasNotCommittedFreeWhenItIsOpenedAgain() throws IOException {
    byte[] asOfACrash;
    try (QuotePool quotes = QuotePool.open(file)) {
      commit(quotes, 1);
      Quote lost = quotes.alloc();
      lost.id(2);
      asOfACrash = Files.readAllBytes(file);
      quotes.free(lost);
    }
    Files.write(file, asOfACrash);
    try (QuotePool quotes = QuotePool.open(file)) {
      assertEquals(1, quotes.handles().length);
      assertEquals(7, allocateAll(quotes));
    }
  }

  @Test
  void forgetsARemovedElementForGood() throws IOException {
    try (QuotePool quotes = QuotePool.open(file)) {
      long handle = commit(quotes, 1);
      quotes.remove(handle);
      assertFalse(quotes.isCommitted(handle));
      assertEquals(
          "[use.after.release] a handle to slot 0 of QuotePool was used after its element was"
              + " removed or replaced: ask isCommitted(handle) first, or keep the handle that"
              + " replace(...) returned",
          assertThrows(StaleHandleException.class, () -> quotes.remove(handle)).getMessage());
    }
    try (QuotePool quotes = QuotePool.open(file)) {
      assertEquals(0, quotes.handles().length);
      assertEquals(8, allocateAll(quotes));
    }
  }

  @Test
  void putsOneElementInThePlaceOfAnother() throws IOException {
    long changed;
    try (QuotePool quotes = QuotePool.open(file)) {
      long handle = commit(quotes, 1);
      Quote copy = quotes.copy(handle);
      assertEquals(1, copy.id());
      copy.revision(2);
      assertEquals(0, quotes.at(handle).revision());
      changed = quotes.replace(handle, copy);
      assertFalse(quotes.isCommitted(handle));
      assertEquals(1, quotes.committed());
    }
    try (QuotePool quotes = QuotePool.open(file)) {
      assertArrayEquals(new long[] {changed}, quotes.handles());
      assertEquals(2, quotes.at(changed).revision());
    }
  }

  @Test
  void releasesAnElementThatWasToReplaceOneThatIsGone() throws IOException {
    try (QuotePool quotes = QuotePool.open(file)) {
      long handle = commit(quotes, 1);
      Quote copy = quotes.copy(handle);
      quotes.remove(handle);
      assertThrows(StaleHandleException.class, () -> quotes.replace(handle, copy));
      assertEquals(0, quotes.inUse());
      assertEquals(8, allocateAll(quotes));
    }
  }

  @Test
  void tellsAHandleFromThatOfTheNextElementInTheSlotInALaterProcessToo() throws IOException {
    long first;
    try (QuotePool quotes = QuotePool.open(file)) {
      first = commit(quotes, 1);
      quotes.remove(first);
    }
    try (QuotePool quotes = QuotePool.open(file)) {
      assertNotEquals(first, commit(quotes, 2));
      assertThrows(StaleHandleException.class, () -> quotes.at(first));
    }
  }

  @Test
  void letsNobodyWriteIntoWhatIsCommitted() throws IOException {
    try (QuotePool quotes = QuotePool.open(file)) {
      Quote quote = quotes.alloc();
      quote.id(1);
      long handle = quotes.commit(quote);
      assertThrows(UseAfterReleaseException.class, () -> quote.id(2));
      assertThrows(DoubleReleaseException.class, () -> quotes.commit(quote));
      assertEquals(
          "[write.through.ref] slot 0 of QuotePool was written although it is committed to the file:"
              + " change what copy(handle) returns, and call replace(handle, copy)",
          assertThrows(UnsupportedOperationException.class, () -> quotes.at(handle).id(2))
              .getMessage());
      assertEquals(
          "[release.twice] slot 0 of QuotePool was released although it is committed to the file:"
              + " call remove(handle) to have it gone, or release what copy(handle) returns",
          assertThrows(DoubleReleaseException.class, () -> quotes.free(quotes.at(handle)))
              .getMessage());
      assertThrows(RuntimeException.class, () -> quotes.at(handle).symbol().set("x"));
      assertThrows(RuntimeException.class, () -> quotes.at(handle).levels().set(0, 1));
      assertEquals(1, quotes.at(handle).id());
    }
  }

  @Test
  void endsWhatWasReadThroughAHandleWithTheElementAndWithThePool() throws IOException {
    Quote read;
    try (QuotePool quotes = QuotePool.open(file)) {
      long removed = commit(quotes, 1);
      Quote gone = quotes.at(removed);
      quotes.remove(removed);
      assertThrows(UseAfterReleaseException.class, gone::id);
      read = quotes.at(commit(quotes, 2));
    }
    assertThrows(UseAfterReleaseException.class, read::id);
  }

  @Test
  void staysOpenWhenItIsClosedWhileElementsHaveOwners() throws IOException {
    QuotePool quotes = QuotePool.open(file);
    commit(quotes, 1);
    Quote owned = quotes.alloc();
    assertThrows(PoolInUseException.class, quotes::close);
    assertEquals(1, quotes.inUse());
    quotes.free(owned);
    quotes.close();
    assertThrows(DoubleReleaseException.class, quotes::close);
    assertThrows(UseAfterReleaseException.class, quotes::handles);
  }

  @Test
  void isExhaustedWhenEverySlotIsCommittedOrOwned() throws IOException {
    try (QuotePool quotes = QuotePool.open(file)) {
      long first = commit(quotes, 0);
      for (int id = 1; id < 8; id++) {
        commit(quotes, id);
      }
      assertNull(quotes.tryAlloc());
      assertThrows(PoolExhaustedException.class, quotes::alloc);
      assertThrows(PoolExhaustedException.class, () -> quotes.copy(first));
      quotes.remove(first);
      commit(quotes, 8);
      assertEquals(8, quotes.committed());
    }
  }

  @Test
  void belongsToOneThreadUntilItIsHandedOver() throws IOException {
    try (QuotePool quotes = QuotePool.open(file)) {
      long handle = commit(quotes, 1);
      assertTrue(elsewhere(() -> quotes.remove(handle)) instanceof ConfinementException);
      quotes.handOver();
      assertNull(
          elsewhere(
              () -> {
                assertEquals(1, quotes.at(handle).id());
                quotes.handOver();
              }));
      quotes.remove(handle);
    }
  }

  @Test
  void canBeForcedOntoTheDevice() throws IOException {
    try (QuotePool quotes = QuotePool.open(file)) {
      long handle = commit(quotes, 1);
      quotes.force();
      assertTrue(quotes.isCommitted(handle));
    }
  }

  @Test
  void canBeWatched() throws IOException {
    try (QuotePool quotes = QuotePool.open(file);
        Watch watch = DebugMemory.watch(quotes)) {
      Quote quote = quotes.alloc();
      quote.id(1);
      long handle = quotes.commit(quote);
      assertEquals(1, quotes.at(handle).id());
      quotes.free(quotes.copy(handle));
      quotes.remove(handle);
      assertEquals(List.of(), watch.findings());
      assertEquals(0, quotes.inUse());
    }
  }

  private static long commit(QuotePool quotes, long id) {
    Quote quote = quotes.alloc();
    quote.id(id);
    quote.revision(0);
    return quotes.commit(quote);
  }

  /** Every slot that is free, each once; they are released again. */
  private static int allocateAll(QuotePool quotes) {
    List<Quote> all = new ArrayList<>();
    for (Quote quote = quotes.tryAlloc(); quote != null; quote = quotes.tryAlloc()) {
      quote.id(all.size());
      all.add(quote);
    }
    for (int i = 0; i < all.size(); i++) {
      assertEquals(i, all.get(i).id());
    }
    all.forEach(quotes::free);
    return all.size();
  }

  private static Throwable elsewhere(Runnable action) {
    try {
      CompletableFuture.runAsync(action).join();
      return null;
    } catch (CompletionException e) {
      return e.getCause();
    }
  }
}
