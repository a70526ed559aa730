package dev.freehold.examples.orderbook.feed;

import dev.freehold.Mut;
import dev.freehold.examples.orderbook.Exchange;
import dev.freehold.examples.orderbook.wire.TradingState;
import java.nio.ByteBuffer;
import java.util.Random;

/**
 * Records a day at an exchange: participants send, read what is answered, and send again. The same
 * seed gives the same day.
 */
public final class Recorder {
  private static final int REPORTS = 1 << 22;
  private static final int LARGEST_FRAME = 32;
  private static final int SPARE = 1 << 16;

  private final Random random;
  private final OpenOrders open = new OpenOrders();
  private final Crowd crowd;
  private final ByteBuffer frames;
  private final FeedWriter writer;
  private final ByteBuffer reports = ByteBuffer.allocate(REPORTS);
  private final int messages;
  private int passed;
  private int sent;

  private Recorder(long seed, int messages, int openOrders) {
    this.messages = messages;
    random = new Random(seed);
    crowd = new Crowd(random, open, openOrders);
    frames = ByteBuffer.allocateDirect((messages + openOrders + SPARE) * LARGEST_FRAME);
    writer = new FeedWriter(frames);
  }

  /**
   * Records a day.
   *
   * @param exchange where nothing has happened yet
   * @param messages how many frames the day has, or some more
   * @param openOrders about how many orders are open while it lasts
   */
  public static Feed record(@Mut Exchange exchange, long seed, int messages, int openOrders) {
    return new Recorder(seed, messages, openOrders).day(exchange);
  }

  private Feed day(@Mut Exchange exchange) {
    open(exchange);
    int opening = frames.position();
    int middle = opening;
    sent = 0;
    while (sent < messages) {
      if (sent == messages / 2) {
        middle = frames.position();
      }
      crowd.send(writer);
      pass(exchange);
      halt(exchange);
    }
    goHome(exchange);
    return new Feed(frames.flip().asReadOnlyBuffer(), opening, middle, sent);
  }

  private void open(@Mut Exchange exchange) {
    for (int number = 0; number < Crowd.INSTRUMENTS; number++) {
      int price = crowd.price(number);
      writer.instrument(number, "INST" + number, Crowd.TICK, Crowd.LOT, price / 2, price * 2);
      pass(exchange);
    }
    for (int number = 0; number < Crowd.PARTICIPANTS; number++) {
      writer.participant(number, "PART" + number, Crowd.LARGEST, Crowd.MOST_OPEN);
      pass(exchange);
    }
  }

  /** Now and then an instrument is halted, and some participant learns it by a refusal. */
  private void halt(@Mut Exchange exchange) {
    if (random.nextInt(20_000) == 0) {
      int instrument = random.nextInt(Crowd.INSTRUMENTS);
      writer.state(instrument, TradingState.HALTED);
      pass(exchange);
      writer.add(crowd.order(instrument));
      pass(exchange);
      writer.state(instrument, TradingState.TRADING);
      pass(exchange);
    }
  }

  private void goHome(@Mut Exchange exchange) {
    while (open.size() > 0) {
      writer.cancel(open.any(random).order().id());
      pass(exchange);
    }
    writer.endOfDay();
    pass(exchange);
  }

  /** Has the exchange answer what was written, and the participants read it. */
  private void pass(@Mut Exchange exchange) {
    ByteBuffer frame = frames.duplicate().flip().position(passed);
    reports.clear();
    exchange.accept(frame, reports);
    open.read(reports.flip());
    passed = frames.position();
    sent++;
  }
}
