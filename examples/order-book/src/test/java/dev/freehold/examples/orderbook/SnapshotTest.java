package dev.freehold.examples.orderbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.examples.orderbook.run.Version;
import dev.freehold.examples.orderbook.wire.OrderKind;
import dev.freehold.examples.orderbook.wire.SnapshotException;
import dev.freehold.examples.orderbook.wire.TradingState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A snapshot")
class SnapshotTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"ORDINARY,ORDINARY", "ORDINARY,POOLED", "POOLED,ORDINARY", "POOLED,POOLED"})
  void isGoneOnWithByEitherVersion(Version written, Version read) throws IOException {
    Path file = write(written);
    try (Bench bench = Bench.empty(read)) {
      bench.exchange().restore(file);

      assertEquals(
          List.of(
              "accepted 9: 100",
              "trade 2 in 0: 30 at 1000, 2 with 9 B",
              "trade 3 in 0: 10 at 1000, 1 with 9 B",
              "cancelled 9: 60 UNFILLED"),
          bench.buy(9, OrderKind.MARKET, 100, 0));
      assertEquals(List.of("cancelled 3: 10 MASS"), bench.send(to -> to.massCancel(0)));
      assertEquals(List.of("end of day 2"), bench.send(to -> to.endOfDay()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameWhenItIsWrittenAgain(Version version) throws IOException {
    Path file = write(version);
    Path again = folder.resolve("again");
    try (Bench bench = Bench.empty(version)) {
      bench.exchange().restore(file);
      bench.exchange().save(again);
    }
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameInBothVersions(Version version) throws IOException {
    assertArrayEquals(
        Files.readAllBytes(write(version)), Files.readAllBytes(write(Version.ORDINARY)));
  }

  @ParameterizedTest
  @EnumSource
  void isRefusedWhenABitHasChanged(Version version) throws IOException {
    byte[] bytes = Files.readAllBytes(write(version));
    bytes[bytes.length / 2] ^= 1;

    refused(version, bytes);
  }

  @ParameterizedTest
  @EnumSource
  void isRefusedWhenItIsCutShort(Version version) throws IOException {
    byte[] bytes = Files.readAllBytes(write(version));

    refused(version, Arrays.copyOf(bytes, bytes.length - 1));
    refused(version, Arrays.copyOf(bytes, 10));
    refused(version, new byte[0]);
  }

  @ParameterizedTest
  @EnumSource
  void isRefusedWhenItIsSomethingElse(Version version) throws IOException {
    refused(version, new byte[1000]);
  }

  private void refused(Version version, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("broken"), bytes);
    try (Bench bench = Bench.empty(version)) {
      assertThrows(SnapshotException.class, () -> bench.exchange().restore(file));
    }
  }

  /** One order was refilled behind another at its price, and one day is over. */
  private Path write(Version version) throws IOException {
    Path file = folder.resolve(version + ".snapshot");
    try (Bench bench = Bench.open(version)) {
      bench.send(to -> to.endOfDay());
      bench.sell(1, 10, 1000);
      bench.sell(2, 40, 1000);
      bench.buy(3, 10, 990);
      bench.send(to -> to.replace(1, 20, 1000));
      bench.buy(4, 10, 1000);
      bench.send(to -> to.replace(1, 10, 1000));
      bench.send(to -> to.state(1, TradingState.HALTED));
      bench.exchange().save(file);
    }
    return file;
  }
}
