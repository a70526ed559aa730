package dev.freehold.examples.orderbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.examples.orderbook.feed.FeedWriter;
import dev.freehold.examples.orderbook.run.Version;
import dev.freehold.examples.orderbook.wire.OrderKind;
import dev.freehold.examples.orderbook.wire.Side;
import dev.freehold.examples.orderbook.wire.TradingState;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An exchange")
class RefusalTest {
  @ParameterizedTest
  @EnumSource
  void refusesWhomAndWhatItDoesNotKnow(Version version) {
    try (Bench bench = Bench.open(version)) {
      assertEquals(
          List.of("rejected 1: UNKNOWN_PARTICIPANT"),
          bench.send(to -> to.add(Bench.order(1, 3, Side.BUY, OrderKind.LIMIT, 1000, 10))));
      assertEquals(
          List.of("rejected 1: UNKNOWN_INSTRUMENT"),
          bench.send(
              to ->
                  to.add(
                      new FeedWriter.NewOrder(1, 2, 0, Side.BUY, OrderKind.LIMIT, 1000, 10, 0))));
      assertEquals(List.of("rejected 1: UNKNOWN_ORDER"), bench.send(to -> to.replace(1, 1, 1)));
      assertEquals(List.of("rejected 0: UNKNOWN_PARTICIPANT"), bench.send(to -> to.massCancel(3)));
      assertEquals(
          List.of("rejected 0: UNKNOWN_INSTRUMENT"),
          bench.send(to -> to.state(2, TradingState.HALTED)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesPricesAndQuantitiesThatDoNotFit(Version version) {
    try (Bench bench = Bench.open(version)) {
      assertEquals(List.of("rejected 1: BAD_PRICE"), bench.buy(1, 10, 1001));
      assertEquals(List.of("rejected 1: BAD_PRICE"), bench.buy(1, 10, 495));
      assertEquals(List.of("rejected 1: BAD_PRICE"), bench.buy(1, 10, 2005));
      assertEquals(List.of("rejected 1: BAD_QUANTITY"), bench.buy(1, 15, 1000));
      assertEquals(List.of("rejected 1: BAD_QUANTITY"), bench.buy(1, 0, 1000));
      assertEquals(List.of("rejected 1: TOO_LARGE"), bench.buy(1, 1010, 1000));
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesAnOrderThatIsThere(Version version) {
    try (Bench bench = Bench.open(version)) {
      bench.buy(1, 10, 1000);

      assertEquals(List.of("rejected 1: DUPLICATE_ORDER"), bench.buy(1, 10, 1000));
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesMoreOrdersThanAParticipantMayHave(Version version) {
    try (Bench bench = Bench.open(version)) {
      for (int id = 1; id <= 4; id++) {
        bench.buy(id, 10, 1000);
      }

      assertEquals(List.of("rejected 5: TOO_MANY_ORDERS"), bench.buy(5, 10, 1000));
      bench.send(to -> to.cancel(2));
      assertEquals(List.of("accepted 5: 10"), bench.buy(5, 10, 1000));
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesOrdersWhileAnInstrumentIsHalted(Version version) {
    try (Bench bench = Bench.open(version)) {
      bench.buy(1, 10, 1000);
      assertEquals(List.of("state of 0: H"), bench.send(to -> to.state(0, TradingState.HALTED)));

      assertEquals(List.of("rejected 2: HALTED"), bench.buy(2, 10, 1000));
      assertEquals(List.of("rejected 1: HALTED"), bench.send(to -> to.replace(1, 20, 1000)));
      assertEquals(List.of("cancelled 1: 10 REQUESTED"), bench.send(to -> to.cancel(1)));

      bench.send(to -> to.state(0, TradingState.TRADING));
      assertEquals(List.of("accepted 2: 10"), bench.buy(2, 10, 1000));
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatIsNumberedOtherwise(Version version) {
    try (Bench bench = Bench.open(version)) {
      assertEquals(
          List.of("rejected 0: OUT_OF_SEQUENCE"),
          bench.send(to -> to.instrument(3, "GBPUSD", 5, 10, 500, 2000)));
      assertEquals(
          List.of("rejected 0: OUT_OF_SEQUENCE"),
          bench.send(to -> to.participant(1, "P1", 10, 10)));
      assertEquals(
          List.of("rejected 0: BAD_PRICE"),
          bench.send(to -> to.instrument(2, "GBPUSD", 0, 10, 500, 2000)));
    }
  }
}
