package dev.freehold.examples.orderbook.feed;

import dev.freehold.examples.orderbook.wire.OrderKind;
import dev.freehold.examples.orderbook.wire.Side;
import java.util.Random;

/** Participants who quote around a price that wanders, and change their minds. */
final class Crowd {
  static final int INSTRUMENTS = 32;
  static final int PARTICIPANTS = 200;
  static final int TICK = 5;
  static final int LOT = 10;
  static final int LARGEST = 5_000;
  static final int MOST_OPEN = 4_000;

  private static final int LOWEST_START = 10_000;
  private static final int STARTS = 40_000;
  private static final double MEAN_DISTANCE = 20;
  private static final int MOST_LOTS = 50;

  private final Random random;
  private final OpenOrders open;
  private final int target;
  private final int[] prices = new int[INSTRUMENTS];
  private final int[] starts = new int[INSTRUMENTS];
  private long lastId;

  /**
   * Makes it.
   *
   * @param target how many orders they have open, about
   */
  Crowd(Random random, OpenOrders open, int target) {
    this.random = random;
    this.open = open;
    this.target = target;
    for (int i = 0; i < INSTRUMENTS; i++) {
      starts[i] = rounded(LOWEST_START + random.nextInt(STARTS));
      prices[i] = starts[i];
    }
  }

  /** Around what price an instrument is traded. */
  int price(int instrument) {
    return prices[instrument];
  }

  /** Writes what somebody sends next. */
  void send(FeedWriter writer) {
    int dice = random.nextInt(100);
    boolean few = open.size() < target;
    if (open.size() < 100 || dice < (few ? 62 : 42)) {
      writer.add(order(random.nextInt(INSTRUMENTS)));
    } else if (dice < (few ? 80 : 60)) {
      replace(writer, open.any(random));
    } else if (random.nextInt(30_000) == 0) {
      writer.massCancel(random.nextInt(PARTICIPANTS));
    } else {
      cancel(writer);
    }
  }

  /** An order for an instrument. */
  FeedWriter.NewOrder order(int instrument) {
    wander(instrument);
    Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
    OrderKind kind = kind();
    int quantity = LOT * (1 + random.nextInt(MOST_LOTS));
    boolean hides = kind.rests() && random.nextInt(25) == 0 && quantity > 4 * LOT;
    FeedWriter.NewOrder order =
        new FeedWriter.NewOrder(
            ++lastId,
            instrument,
            random.nextInt(PARTICIPANTS),
            side,
            kind,
            limit(instrument, side, kind),
            quantity,
            hides ? 2 * LOT : 0);
    open.sent(order);
    return order;
  }

  private void wander(int instrument) {
    int step = random.nextInt(6) == 0 ? TICK : 0;
    int next = prices[instrument] + (random.nextBoolean() ? step : -step);
    if (next > starts[instrument] * 3 / 4 && next < starts[instrument] * 3 / 2) {
      prices[instrument] = next;
    }
  }

  private OrderKind kind() {
    int dice = random.nextInt(100);
    if (dice < 80) {
      return OrderKind.LIMIT;
    }
    if (dice < 88) {
      return OrderKind.IMMEDIATE_OR_CANCEL;
    }
    if (dice < 91) {
      return OrderKind.MARKET;
    }
    return dice < 93 ? OrderKind.FILL_OR_KILL : OrderKind.POST_ONLY;
  }

  /** Orders that rest are behind the price, most of them near it; others reach across it. */
  private int limit(int instrument, Side side, OrderKind kind) {
    int ticks = (int) (-StrictMath.log(1 - random.nextDouble()) * MEAN_DISTANCE);
    int away = kind.rests() ? ticks - 1 : -ticks - 1;
    return prices[instrument] - side.signed(away * TICK);
  }

  private void replace(FeedWriter writer, OpenOrders.Open order) {
    if (random.nextInt(3) == 0) {
      int less = Math.max(LOT, order.quantity() / 2 / LOT * LOT);
      writer.replace(order.order().id(), less, order.price());
      return;
    }
    FeedWriter.NewOrder first = order.order();
    int price = limit(first.instrument(), first.side(), first.kind());
    writer.replace(first.id(), LOT * (1 + random.nextInt(MOST_LOTS)), price);
  }

  /** Some cancel what they have cancelled before. */
  private void cancel(FeedWriter writer) {
    boolean late = random.nextInt(50) == 0;
    writer.cancel(late ? lastId + 1 : open.any(random).order().id());
  }

  private static int rounded(int price) {
    return price / TICK * TICK;
  }
}
