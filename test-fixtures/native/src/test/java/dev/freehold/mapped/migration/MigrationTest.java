package dev.freehold.mapped.migration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.memory.MappedFiles;
import dev.freehold.pool.DamagedElementException;
import dev.freehold.pool.MappedFileException;
import dev.freehold.pool.MappedMigration;
import dev.freehold.pool.StaleHandleException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The file of a mapped pool whose declaration has changed")
@Unsafe("keeps handles of elements in lists")
class MigrationTest {
  @TempDir Path directory;
  private Path file;
  private final List<Long> handles = new ArrayList<>();
  private long removed;

  @BeforeEach
  void makeTheFile() throws IOException {
    file = directory.resolve("trades.pool");
    try (TradePool trades = TradePool.open(file)) {
      for (int id = -1; id < 3; id++) {
        handles.add(trades.commit(filled(trades.alloc(), id)));
      }
      removed = handles.remove(1);
      trades.remove(removed);
    }
  }

  private static Trade filled(Trade trade, int id) {
    trade.id(id);
    trade.price(id * 0.1f);
    trade.symbol().set("né " + id);
    trade.levels().set(0, (short) -id);
    trade.levels().set(1, (short) (Short.MIN_VALUE + id + 1));
    trade.open(id % 2 == 0);
    trade.place().row((byte) (id - 1));
    trade.place().column((char) (0xFFF0 + id));
    if (id > 1) {
      trade.side(Trade.Sell.class).reason(id);
    } else {
      trade.side(Trade.Buy.class).limit(id * 10_000_000_000L);
    }
    trade.times().fill(id);
    return trade;
  }

  private static void assertIs(int id, WideTrade trade) {
    assertEquals(id, trade.id());
    assertEquals((double) (id * 0.1f), trade.price());
    assertEquals("né " + id, trade.symbol().toString());
    assertArrayEquals(new int[] {-id, Short.MIN_VALUE + id + 1, 0, 0}, trade.levels().toArray());
    assertEquals(id % 2 == 0, trade.open());
    assertEquals(7, trade.rank());
    assertEquals(id - 1, trade.place().row());
    assertEquals(0xFFF0 + id, trade.place().column());
    assertEquals(0, trade.place().floor());
    if (id > 1) {
      assertEquals(id, ((Trade.Sell) trade.side()).reason());
    } else {
      assertEquals(id * 10_000_000_000L, ((Trade.Buy) trade.side()).limit());
    }
  }

  @Test
  void saysWhatIsToBeDoneAndDoesNothingYet() throws IOException {
    byte[] before = Files.readAllBytes(file);
    MappedMigration migration = WideTradePool.migration(file);
    assertTrue(migration.isNeeded());
    assertEquals(
        List.of(
            "slots: capacity 6 → capacity up to 100",
            "a slot: 64 bytes → 88 bytes",
            "checksums: no → yes",
            "`symbol.bytes`: byte[8] → byte[20]",
            "moves `symbol` (24 bytes) from 8 to 0",
            "`price`: float → double",
            "moves `price` (double) from 4 to 24",
            "`id`: int → long",
            "moves `id` (long) from 0 to 32",
            "`levels`: short[2] → int[4]",
            "moves `levels` (int[4]) from 20 to 40",
            "moves `open` (boolean) from 24 to 56",
            "adds `rank` (int), as in a new element",
            "`place.column`: char → int",
            "`place.row`: byte → short",
            "adds `place.floor` (byte), as in a new element",
            "moves `place` (8 bytes) from 26 to 64",
            "moves `side` (16 bytes) from 32 to 72",
            "drops `times` (long[2])"),
        migration.plan());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void hasEveryElementUnderItsHandle() throws IOException {
    WideTradePool.migration(file).run();
    assertTrue(MappedFiles.verify(file).isSound());
    try (WideTradePool trades = WideTradePool.open(file)) {
      assertArrayEquals(handles.stream().mapToLong(Long::longValue).toArray(), trades.handles());
      assertIs(-1, trades.at(handles.get(0)));
      assertIs(1, trades.at(handles.get(1)));
      assertIs(2, trades.at(handles.get(2)));
      assertThrows(StaleHandleException.class, () -> trades.at(removed));
      WideTrade next = trades.alloc();
      long handle = trades.commit(next);
      assertEquals((int) removed & 0xFFFFFF, (int) handle & 0xFFFFFF);
      assertFalse(trades.isCommitted(removed));
    }
    assertFalse(WideTradePool.migration(file).isNeeded());
    assertEquals("mapped.layout", refusal(() -> TradePool.open(file).close()).key());
  }

  @Test
  void isLeftWhereTheNewOneIsWrittenElsewhere() throws IOException {
    byte[] before = Files.readAllBytes(file);
    Path other = directory.resolve("wide.pool");
    MappedMigration migration = WideTradePool.migration(file);
    migration.writeTo(other);
    assertArrayEquals(before, Files.readAllBytes(file));
    try (WideTradePool trades = WideTradePool.open(other)) {
      assertIs(2, trades.at(handles.get(2)));
    }
    assertThrows(FileAlreadyExistsException.class, () -> migration.writeTo(other));
  }

  @Test
  void isBroughtToTheLayoutOfAnotherFileWithoutADeclaration() throws IOException {
    Path like = directory.resolve("like.pool");
    WideTradePool.open(like).close();
    MappedMigration migration = MappedFiles.migration(file, like);
    assertEquals(19, migration.plan().size());
    migration.run();
    try (WideTradePool trades = WideTradePool.open(file)) {
      assertEquals(0, trades.at(handles.get(0)).rank());
      assertEquals(-1, trades.at(handles.get(0)).id());
    }
  }

  @Test
  void isRefusedWhereAFieldWouldLoseSomething() throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertEquals(
        "[mapped.layout] "
            + file
            + " cannot be brought to trades.pool: `id` (short) does not hold every value that `id`"
            + " (int) may have; give the new field another name, or keep its type and length",
        refusal(() -> NarrowTradePool.migration(file)).getMessage());
    assertTrue(
        refusal(() -> ShortTradePool.migration(file))
            .getMessage()
            .contains("`symbol.bytes` (byte[4]) does not hold every value that `symbol.bytes`"));
    MappedFileException few = refusal(() -> FewTradesPool.migration(file).run());
    assertTrue(few.getMessage().contains("has an element in slot 2, and"), few.getMessage());
    assertArrayEquals(before, Files.readAllBytes(file));
    assertEquals(2, Files.list(directory).count());
  }

  @Test
  void isRefusedWhileItIsOpen() throws IOException {
    MappedMigration migration = WideTradePool.migration(file);
    try (TradePool trades = TradePool.open(file)) {
      assertEquals("mapped.locked", refusal(() -> WideTradePool.migration(file)).key());
      assertEquals("mapped.locked", refusal(migration::run).key());
      assertEquals(0, trades.inUse());
    }
  }

  @Test
  void isWrittenAnewWhereAnEarlierAttemptWasCutOff() throws IOException {
    Files.writeString(directory.resolve("trades.pool.migrating"), "half of it");
    WideTradePool.migration(file).run();
    assertFalse(Files.exists(directory.resolve("trades.pool.migrating")));
    WideTradePool.open(file).close();
  }

  @Test
  void isNotMigratedWithADamagedElement() throws IOException {
    WideTradePool.migration(file).run();
    byte[] bytes = Files.readAllBytes(file);
    bytes[8192 + 3] ^= 1;
    Files.write(file, bytes);
    try (WideTradePool trades = WideTradePool.open(file)) {
      assertThrows(DamagedElementException.class, () -> trades.at(handles.get(0)));
    }
    MappedMigration copy = WideTradePool.migration(file);
    assertTrue(
        refusal(() -> copy.writeTo(directory.resolve("copy.pool")))
            .getMessage()
            .contains("the element of slot 0 does not agree with its checksum"));
    assertFalse(Files.exists(directory.resolve("copy.pool")));
  }

  private interface Action {
    void run() throws IOException;
  }

  private static MappedFileException refusal(Action action) {
    return assertThrows(MappedFileException.class, action::run);
  }
}
