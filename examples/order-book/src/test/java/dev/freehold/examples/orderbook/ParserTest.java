package dev.freehold.examples.orderbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.examples.orderbook.feed.FeedWriter;
import dev.freehold.examples.orderbook.run.Version;
import dev.freehold.examples.orderbook.wire.FrameType;
import dev.freehold.examples.orderbook.wire.MalformedFrameException;
import dev.freehold.examples.orderbook.wire.OrderKind;
import dev.freehold.examples.orderbook.wire.Side;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A parser")
class ParserTest {
  private static final int SIDE = FrameType.HEADER + 8 + 2 + 2;

  private final ByteBuffer frames = ByteBuffer.allocate(100);
  private final ByteBuffer reports = ByteBuffer.allocate(1000);

  ParserTest() {
    new FeedWriter(frames).add(Bench.order(1, 0, Side.BUY, OrderKind.LIMIT, 1000, 10)).cancel(1);
    frames.flip();
  }

  @ParameterizedTest
  @EnumSource
  void stopsBehindAFrame(Version version) {
    try (Bench bench = Bench.open(version)) {
      bench.exchange().accept(frames, reports);
      assertEquals(FrameType.length(FrameType.ADD), frames.position());
      bench.exchange().accept(frames, reports);
      assertEquals(0, frames.remaining());
      assertEquals(
          List.of("accepted 1: 10", "cancelled 1: 10 REQUESTED"), Reports.ofOrders(reports.flip()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesATypeThatThereIsNot(Version version) {
    refused(version, frames.put(2, (byte) '?'), "there is no frame of type 63");
  }

  @ParameterizedTest
  @EnumSource
  void refusesALengthThatTheTypeHasNot(Version version) {
    refused(version, frames.putShort(0, (short) 12), "a frame of type 65 has 12 bytes");
  }

  @ParameterizedTest
  @EnumSource
  void refusesAFrameThatIsCutShort(Version version) {
    refused(version, frames.limit(20), "a frame of type 65 is cut short");
  }

  @ParameterizedTest
  @EnumSource
  void refusesHalfAHeader(Version version) {
    refused(version, frames.limit(2), "a frame begins at the end");
  }

  @ParameterizedTest
  @EnumSource
  void refusesASideThatThereIsNot(Version version) {
    refused(version, frames.put(SIDE, (byte) '?'), "there is no side 63");
  }

  @ParameterizedTest
  @EnumSource
  void refusesAKindThatThereIsNot(Version version) {
    refused(version, frames.put(SIDE + 1, (byte) '?'), "there is no kind of order 63");
  }

  private void refused(Version version, ByteBuffer broken, String message) {
    try (Bench bench = Bench.open(version)) {
      var thrown =
          assertThrows(
              MalformedFrameException.class, () -> bench.exchange().accept(broken, reports));

      assertEquals(message, thrown.getMessage());
      assertEquals(0, reports.position());
      assertEquals(List.of("accepted 1: 10"), bench.buy(1, 10, 1000));
    }
  }
}
