package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.wire.FrameType;
import dev.freehold.examples.orderbook.wire.Limits;
import dev.freehold.examples.orderbook.wire.OrderKind;
import dev.freehold.examples.orderbook.wire.Side;
import dev.freehold.examples.orderbook.wire.SnapshotException;
import dev.freehold.examples.orderbook.wire.SnapshotFormat;
import dev.freehold.examples.orderbook.wire.TradingState;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/** Reads a market out of a file. */
final class SnapshotReader {
  private final Market market;
  private final DataInputStream from;
  private final List<Order> orders = new ArrayList<>();

  private SnapshotReader(Market market, DataInputStream from) {
    this.market = market;
    this.from = from;
  }

  static void read(Market market, Path file) throws IOException {
    CRC32C sum = new CRC32C();
    try (DataInputStream from =
        new DataInputStream(
            new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), sum))) {
      SnapshotReader reader = new SnapshotReader(market, from);
      reader.read();
      long found = sum.getValue();
      require(found == from.readLong(), "the checksum does not agree");
      require(from.read() < 0, "there is more than there should be");
      reader.enter();
    } catch (EOFException e) {
      throw new SnapshotException(file + " ends too early");
    }
  }

  private void read() throws IOException {
    require(from.readLong() == SnapshotFormat.MAGIC, "this is no snapshot");
    require(from.readInt() == SnapshotFormat.VERSION, "the snapshot is of another version");
    market.counters().set(from.readInt(), from.readLong(), from.readLong());
    int instruments = from.readInt();
    require(
        instruments >= 0 && instruments <= Limits.INSTRUMENTS, "there are too many instruments");
    for (int number = 0; number < instruments; number++) {
      market.add(instrument(number));
    }
    int participants = from.readInt();
    require(
        participants >= 0 && participants <= Limits.PARTICIPANTS,
        "there are too many participants");
    for (int number = 0; number < participants; number++) {
      participant(number);
    }
  }

  /** Those of a price wait in the order of their priority, whosever they are. */
  private void enter() {
    orders.sort(Comparator.comparingLong(Order::priority));
    orders.forEach(market::append);
  }

  private Instrument instrument(int number) throws IOException {
    Terms terms = new Terms(name(), from.readInt(), from.readInt(), from.readInt(), from.readInt());
    Instrument instrument = new Instrument(number, terms);
    instrument.state(TradingState.of(from.readByte()));
    instrument.day(statistics());
    return instrument;
  }

  private Statistics statistics() throws IOException {
    return new Statistics(
        from.readLong(),
        from.readLong(),
        from.readLong(),
        from.readInt(),
        from.readInt(),
        from.readInt(),
        from.readInt());
  }

  private void participant(int number) throws IOException {
    Participant participant = new Participant(name(), from.readInt(), from.readInt());
    market.add(participant);
    participant.turnover(from.readLong());
    for (Instrument instrument : market.instruments()) {
      participant.position(instrument.number(), from.readLong());
    }
    int count = from.readInt();
    require(count >= 0 && count <= Limits.OPEN_ORDERS, "a participant has too many orders");
    for (int i = 0; i < count; i++) {
      Order order = order(number);
      participant.add(order);
      orders.add(order);
    }
  }

  private Order order(int participant) throws IOException {
    long id = from.readLong();
    int instrument = from.readUnsignedShort();
    Side side = Side.of(from.readByte());
    OrderKind kind = OrderKind.of(from.readByte());
    int price = from.readInt();
    int open = from.readInt();
    int shown = from.readInt();
    Order order = Order.saved(id, instrument, participant, side, kind, from.readInt());
    order.restore(price, open, shown, from.readLong());
    check(order);
    return order;
  }

  private void check(Order order) throws SnapshotException {
    require(market.hasInstrument(order.instrument()), "an order is for no instrument");
    require(order.open() > 0 && order.shown() > 0, "an order has nothing to trade");
    require(order.priority() <= market.counters().priority(), "an order is of a later time");
  }

  private String name() throws IOException {
    byte[] bytes = new byte[FrameType.NAME];
    from.readFully(bytes);
    return Names.of(bytes);
  }

  private static void require(boolean condition, String otherwise) throws SnapshotException {
    if (!condition) {
      throw new SnapshotException(otherwise);
    }
  }
}
