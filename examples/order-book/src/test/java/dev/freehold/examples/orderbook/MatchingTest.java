package dev.freehold.examples.orderbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.examples.orderbook.feed.FeedWriter;
import dev.freehold.examples.orderbook.run.Version;
import dev.freehold.examples.orderbook.wire.OrderKind;
import dev.freehold.examples.orderbook.wire.Side;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Orders")
class MatchingTest {
  @ParameterizedTest
  @EnumSource
  void tradeAtTheBestPriceFirst(Version version) {
    try (Bench bench = Bench.open(version)) {
      bench.sell(1, 100, 1010);
      bench.sell(2, 100, 1005);

      assertEquals(
          List.of(
              "accepted 3: 150",
              "trade 1 in 0: 100 at 1005, 2 with 3 B",
              "trade 2 in 0: 50 at 1010, 1 with 3 B"),
          bench.buy(3, 150, 1010));
    }
  }

  @ParameterizedTest
  @EnumSource
  void tradeInTheOrderOfTheirComing(Version version) {
    try (Bench bench = Bench.open(version)) {
      bench.sell(1, 100, 1000);
      bench.sell(2, 100, 1000);
      bench.sell(3, 100, 1000);
      bench.send(to -> to.cancel(2));

      assertEquals(
          List.of(
              "accepted 4: 150",
              "trade 1 in 0: 100 at 1000, 1 with 4 B",
              "trade 2 in 0: 50 at 1000, 3 with 4 B"),
          bench.buy(4, 150, 1000));
    }
  }

  @ParameterizedTest
  @EnumSource
  void restWithWhatIsLeft(Version version) {
    try (Bench bench = Bench.open(version)) {
      bench.sell(1, 50, 1000);
      bench.buy(2, 80, 1000);

      assertEquals(
          List.of("accepted 3: 100", "trade 2 in 0: 30 at 1000, 2 with 3 S"),
          bench.sell(3, 100, 990));
    }
  }

  @ParameterizedTest
  @EnumSource
  void thatAreForTheMarketTakeAnyPrice(Version version) {
    try (Bench bench = Bench.open(version)) {
      bench.sell(1, 50, 1000);
      bench.sell(2, 50, 1900);

      assertEquals(
          List.of(
              "accepted 3: 120",
              "trade 1 in 0: 50 at 1000, 1 with 3 B",
              "trade 2 in 0: 50 at 1900, 2 with 3 B",
              "cancelled 3: 20 UNFILLED"),
          bench.buy(3, OrderKind.MARKET, 120, 0));
    }
  }

  @ParameterizedTest
  @EnumSource
  void thatAreImmediateDoNotRest(Version version) {
    try (Bench bench = Bench.open(version)) {
      bench.sell(1, 50, 1000);
      bench.sell(2, 50, 1010);

      assertEquals(
          List.of(
              "accepted 3: 80", "trade 1 in 0: 50 at 1000, 1 with 3 B", "cancelled 3: 30 UNFILLED"),
          bench.buy(3, OrderKind.IMMEDIATE_OR_CANCEL, 80, 1005));
      assertEquals(List.of("rejected 3: UNKNOWN_ORDER"), bench.send(to -> to.cancel(3)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void thatWantAllOrNothingGetAllOrNothing(Version version) {
    try (Bench bench = Bench.open(version)) {
      bench.sell(1, 50, 1000);
      bench.sell(2, 50, 1010);

      assertEquals(
          List.of("rejected 3: NOT_ENOUGH"), bench.buy(3, OrderKind.FILL_OR_KILL, 110, 1010));
      assertEquals(
          List.of("rejected 4: NOT_ENOUGH"), bench.buy(4, OrderKind.FILL_OR_KILL, 60, 1005));
      assertEquals(
          List.of(
              "accepted 5: 100",
              "trade 1 in 0: 50 at 1000, 1 with 5 B",
              "trade 2 in 0: 50 at 1010, 2 with 5 B"),
          bench.buy(5, OrderKind.FILL_OR_KILL, 100, 1010));
    }
  }

  @ParameterizedTest
  @EnumSource
  void thatAreToRestDoNotTradeAtOnce(Version version) {
    try (Bench bench = Bench.open(version)) {
      bench.sell(1, 50, 1000);

      assertEquals(List.of("rejected 2: WOULD_TRADE"), bench.buy(2, OrderKind.POST_ONLY, 10, 1000));
      assertEquals(List.of("accepted 3: 10"), bench.buy(3, OrderKind.POST_ONLY, 10, 995));
      assertEquals(List.of("rejected 3: WOULD_TRADE"), bench.send(to -> to.replace(3, 10, 1000)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void showAPartAndWaitAgainForTheNext(Version version) {
    try (Bench bench = Bench.open(version)) {
      bench.send(
          to -> to.add(new FeedWriter.NewOrder(1, 0, 1, Side.SELL, OrderKind.LIMIT, 1000, 60, 20)));
      bench.sell(2, 30, 1000);

      assertEquals(
          List.of(
              "accepted 3: 60",
              "trade 1 in 0: 20 at 1000, 1 with 3 B",
              "trade 2 in 0: 30 at 1000, 2 with 3 B",
              "trade 3 in 0: 10 at 1000, 1 with 3 B"),
          bench.buy(3, 60, 1000));
      assertEquals(List.of("cancelled 1: 30 REQUESTED"), bench.send(to -> to.cancel(1)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofOneParticipantDoNotTradeWithEachOther(Version version) {
    try (Bench bench = Bench.open(version)) {
      bench.send(to -> to.add(Bench.order(1, 0, Side.SELL, OrderKind.LIMIT, 1000, 50)));
      bench.sell(2, 20, 1000);

      assertEquals(
          List.of(
              "accepted 3: 50",
              "cancelled 1: 50 SELF_TRADE",
              "trade 1 in 0: 20 at 1000, 2 with 3 B"),
          bench.buy(3, 50, 1000));
    }
  }

  @ParameterizedTest
  @EnumSource
  void forLessKeepTheirPlace(Version version) {
    try (Bench bench = Bench.open(version)) {
      bench.sell(1, 100, 1000);
      bench.sell(2, 100, 1000);

      assertEquals(List.of("replaced 1: 60 at 1000"), bench.send(to -> to.replace(1, 60, 1000)));
      assertEquals(
          List.of(
              "accepted 3: 80",
              "trade 1 in 0: 60 at 1000, 1 with 3 B",
              "trade 2 in 0: 20 at 1000, 2 with 3 B"),
          bench.buy(3, 80, 1000));
    }
  }

  @ParameterizedTest
  @EnumSource
  void forMoreLoseTheirPlace(Version version) {
    try (Bench bench = Bench.open(version)) {
      bench.sell(1, 100, 1000);
      bench.sell(2, 100, 1000);
      bench.send(to -> to.replace(1, 120, 1000));

      assertEquals(
          List.of("accepted 3: 50", "trade 1 in 0: 50 at 1000, 2 with 3 B"),
          bench.buy(3, 50, 1000));
    }
  }

  @ParameterizedTest
  @EnumSource
  void tradeAtTheirNewPrice(Version version) {
    try (Bench bench = Bench.open(version)) {
      bench.buy(1, 100, 990);
      bench.sell(2, 40, 1000);

      assertEquals(
          List.of("replaced 1: 100 at 1000", "trade 1 in 0: 40 at 1000, 2 with 1 B"),
          bench.send(to -> to.replace(1, 100, 1000)));
      assertEquals(List.of("cancelled 1: 60 REQUESTED"), bench.send(to -> to.cancel(1)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void areFilledAtTheirNewPrice(Version version) {
    try (Bench bench = Bench.open(version)) {
      bench.buy(1, 40, 990);
      bench.sell(2, 40, 1000);
      bench.send(to -> to.replace(1, 40, 1000));

      assertEquals(List.of("rejected 1: UNKNOWN_ORDER"), bench.send(to -> to.cancel(1)));
      assertEquals(List.of("accepted 1: 10"), bench.buy(1, 10, 990));
    }
  }

  @ParameterizedTest
  @EnumSource
  void areAllCancelledInTheOrderOfTheirComing(Version version) {
    try (Bench bench = Bench.open(version)) {
      bench.buy(1, 10, 990);
      bench.buy(2, 10, 980);
      bench.buy(3, 10, 990);
      bench.sell(4, 10, 1000);
      bench.send(to -> to.replace(1, 30, 970));

      assertEquals(
          List.of("cancelled 1: 30 MASS", "cancelled 2: 10 MASS", "cancelled 3: 10 MASS"),
          bench.send(to -> to.massCancel(0)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void changeTheBestPrices(Version version) {
    try (Bench bench = Bench.open(version)) {
      bench.buy(1, 10, 990);

      assertEquals(
          List.of("depth of 0 B0: 20 at 995", "depth of 0 B1: 10 at 990"),
          bench.depth(to -> to.add(Bench.order(2, 0, Side.BUY, OrderKind.LIMIT, 995, 20))));
      assertEquals(
          List.of("depth of 0 B0: 10 at 990", "depth of 0 B1: 0 at 0"),
          bench.depth(to -> to.cancel(2)));
    }
  }
}
