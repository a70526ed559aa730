package dev.freehold.examples.orderbook.pooled;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.examples.orderbook.wire.Limits;
import dev.freehold.examples.orderbook.wire.OrderKind;
import dev.freehold.examples.orderbook.wire.Side;
import dev.freehold.examples.orderbook.wire.SnapshotException;
import dev.freehold.examples.orderbook.wire.SnapshotFormat;
import dev.freehold.examples.orderbook.wire.TradingState;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** Reads a market out of a file that is mapped into memory. */
final class SnapshotReader {
  private final ByteBuffer from;
  private final Name name = new Name();

  private SnapshotReader(ByteBuffer from) {
    this.from = from;
  }

  static void read(@Mut Market market, Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer whole = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      new SnapshotReader(verified(whole)).read(market);
    } catch (BufferUnderflowException e) {
      throw new SnapshotException(file + " ends too early");
    }
  }

  private static ByteBuffer verified(ByteBuffer whole) throws SnapshotException {
    int end = whole.limit() - SnapshotFormat.CHECKSUM;
    require(end > SnapshotFormat.HEADER, "the file is too short");
    CRC32C sum = new CRC32C();
    sum.update(whole.duplicate().limit(end));
    require(sum.getValue() == whole.getLong(end), "the checksum does not agree");
    return whole.limit(end);
  }

  private void read(@Mut Market market) throws SnapshotException {
    require(from.getLong() == SnapshotFormat.MAGIC, "this is no snapshot");
    require(from.getInt() == SnapshotFormat.VERSION, "the snapshot is of another version");
    market.counters.set(from.getInt(), from.getLong(), from.getLong());
    instruments(market.instruments);
    try (SavedOrderPool saved = SavedOrderPool.create()) {
      participants(market, saved);
    }
    require(!from.hasRemaining(), "there is more than there should be");
  }

  private void instruments(@Mut Instruments instruments) throws SnapshotException {
    int count = from.getInt();
    require(count >= 0 && count <= Limits.INSTRUMENTS, "there are too many instruments");
    for (int number = 0; number < count; number++) {
      Instrument instrument = instruments.add();
      instrument.symbol().set(name.read(from));
      instrument.tick(from.getInt());
      instrument.lot(from.getInt());
      instrument.lowest(from.getInt());
      instrument.highest(from.getInt());
      instrument.halted(TradingState.of(from.get()) == TradingState.HALTED);
      statistics(instrument.day());
    }
  }

  private void statistics(Instrument.@Mut Statistics day) {
    day.trades(from.getLong());
    day.volume(from.getLong());
    day.turnover(from.getLong());
    day.first(from.getInt());
    day.high(from.getInt());
    day.low(from.getInt());
    day.last(from.getInt());
  }

  private void participants(@Mut Market market, @Mut SavedOrderPool saved)
      throws SnapshotException {
    int count = from.getInt();
    require(count >= 0 && count <= Limits.PARTICIPANTS, "there are too many participants");
    for (int number = 0; number < count; number++) {
      Participant participant = market.participants.add();
      participant.name().set(name.read(from));
      participant.largest(from.getInt());
      participant.mostOpen(from.getInt());
      participant.turnover(from.getLong());
      for (int instrument = 0; instrument < market.instruments.size(); instrument++) {
        participant.positions().set(instrument, from.getLong());
      }
      orders(market, number, saved);
    }
  }

  /** All orders of a participant are looked at before any of them rests. */
  private void orders(@Mut Market market, int participant, @Mut SavedOrderPool saved)
      throws SnapshotException {
    int count = from.getInt();
    require(count >= 0 && count <= Limits.OPEN_ORDERS, "a participant has too many orders");
    List<@Ref SavedOrder> orders = new ArrayList<>(count);
    for (int index = 0; index < count; index++) {
      SavedOrder order = saved.alloc();
      if (order == null) {
        throw new IllegalStateException("the region is smaller than it should be");
      }
      fill(order);
      check(market, order);
      orders.add(order);
    }
    enter(market, participant, orders);
    saved.reset();
  }

  private void fill(@Mut SavedOrder order) {
    order.id(from.getLong());
    order.instrument(Short.toUnsignedInt(from.getShort()));
    order.buys(Side.of(from.get()) == Side.BUY);
    order.kind(OrderKind.of(from.get()).code());
    order.price(from.getInt());
    order.open(from.getInt());
    order.shown(from.getInt());
    order.display(from.getInt());
    order.priority(from.getLong());
  }

  private static void check(Market market, SavedOrder order) throws SnapshotException {
    require(market.instruments.has(order.instrument()), "an order is for no instrument");
    require(order.open() > 0 && order.shown() > 0, "an order has nothing to trade");
    require(order.priority() <= market.counters.priority(), "an order is of a later time");
  }

  private static void enter(@Mut Market market, int participant, List<@Ref SavedOrder> orders)
      throws SnapshotException {
    for (SavedOrder from : orders) {
      require(market.orders.find(from.id()) == Links.NONE, "an order is there twice");
      Order order = market.orders.make();
      copy(from, order);
      order.participant(participant);
      Book.restore(market, order);
    }
  }

  private static void copy(SavedOrder from, @Mut Order to) {
    to.id(from.id());
    to.instrument(from.instrument());
    to.buys(from.buys());
    to.kind(from.kind());
    to.price(from.price());
    to.open(from.open());
    to.shown(from.shown());
    to.display(from.display());
    to.priority(from.priority());
  }

  private static void require(boolean condition, String otherwise) throws SnapshotException {
    if (!condition) {
      throw new SnapshotException(otherwise);
    }
  }
}
