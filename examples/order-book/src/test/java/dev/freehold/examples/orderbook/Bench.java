package dev.freehold.examples.orderbook;

import dev.freehold.examples.orderbook.feed.FeedWriter;
import dev.freehold.examples.orderbook.run.Version;
import dev.freehold.examples.orderbook.wire.OrderKind;
import dev.freehold.examples.orderbook.wire.Side;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Consumer;

/** An exchange with one instrument and three participants, to which a test sends frames. */
final class Bench implements AutoCloseable {
  static final int TICK = 5;
  static final int LOT = 10;
  private static final int ROOM = 1 << 16;

  private final Exchange exchange;
  private final ByteBuffer frames = ByteBuffer.allocate(ROOM);
  private final ByteBuffer reports = ByteBuffer.allocate(ROOM);

  private Bench(Exchange exchange) {
    this.exchange = exchange;
  }

  /** One with an instrument and participants. */
  static Bench open(Version version) {
    Bench bench = empty(version);
    bench.send(to -> to.instrument(0, "EURUSD", TICK, LOT, 500, 2000));
    bench.send(to -> to.instrument(1, "USDJPY", TICK, LOT, 500, 2000));
    for (int number = 0; number < 3; number++) {
      int participant = number;
      bench.send(to -> to.participant(participant, "P" + participant, 1000, 4));
    }
    return bench;
  }

  /** One where nothing has happened yet. */
  static Bench empty(Version version) {
    return new Bench(version.create());
  }

  Exchange exchange() {
    return exchange;
  }

  /** Sends frames; gives what is said of orders. */
  List<String> send(Consumer<FeedWriter> writing) {
    return Reports.ofOrders(answer(writing));
  }

  /** Sends frames; gives what is said of the best prices. */
  List<String> depth(Consumer<FeedWriter> writing) {
    return Reports.ofDepth(answer(writing));
  }

  private ByteBuffer answer(Consumer<FeedWriter> writing) {
    frames.clear();
    writing.accept(new FeedWriter(frames));
    frames.flip();
    reports.clear();
    while (frames.hasRemaining()) {
      exchange.accept(frames, reports);
    }
    return reports.flip();
  }

  /** Sends an order of participant 0 that buys. */
  List<String> buy(long id, int quantity, int price) {
    return send(to -> to.add(order(id, 0, Side.BUY, OrderKind.LIMIT, price, quantity)));
  }

  /** Sends an order of participant 1 that sells. */
  List<String> sell(long id, int quantity, int price) {
    return send(to -> to.add(order(id, 1, Side.SELL, OrderKind.LIMIT, price, quantity)));
  }

  /** Sends an order of participant 2 that buys. */
  List<String> buy(long id, OrderKind kind, int quantity, int price) {
    return send(to -> to.add(order(id, 2, Side.BUY, kind, price, quantity)));
  }

  static FeedWriter.NewOrder order(
      long id, int participant, Side side, OrderKind kind, int price, int quantity) {
    return new FeedWriter.NewOrder(id, 0, participant, side, kind, price, quantity, 0);
  }

  @Override
  public void close() {
    exchange.close();
  }
}
