package dev.freehold.examples.orderbook.pooled;

import dev.freehold.examples.orderbook.wire.SnapshotFormat;
import dev.freehold.examples.orderbook.wire.TradingState;
import dev.freehold.pool.Longs;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** Writes a market into a file that is mapped into memory. */
final class SnapshotWriter {
  private SnapshotWriter() {}

  static void write(Market market, Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE)) {
      MappedByteBuffer to = channel.map(FileChannel.MapMode.READ_WRITE, 0, size(market));
      header(market.counters, to);
      instruments(market.instruments, to);
      participants(market, to);
      checksum(to);
    }
  }

  private static int size(Market market) {
    int instruments = market.instruments.size();
    int participant = SnapshotFormat.PARTICIPANT + Long.BYTES * instruments;
    return SnapshotFormat.HEADER
        + Integer.BYTES
        + instruments * SnapshotFormat.INSTRUMENT
        + Integer.BYTES
        + market.participants.size() * participant
        + market.orders.size() * SnapshotFormat.ORDER
        + SnapshotFormat.CHECKSUM;
  }

  private static void header(Counters counters, ByteBuffer to) {
    to.putLong(SnapshotFormat.MAGIC).putInt(SnapshotFormat.VERSION);
    to.putInt(counters.day()).putLong(counters.priority()).putLong(counters.trade());
  }

  private static void instruments(Instruments instruments, ByteBuffer to) {
    to.putInt(instruments.size());
    for (int number = 0; number < instruments.size(); number++) {
      Instrument instrument = instruments.get(number);
      Name.write(instrument.symbol().toString(), to);
      to.putInt(instrument.tick()).putInt(instrument.lot());
      to.putInt(instrument.lowest()).putInt(instrument.highest());
      to.put((instrument.halted() ? TradingState.HALTED : TradingState.TRADING).code());
      statistics(instrument.day(), to);
    }
  }

  private static void statistics(Instrument.Statistics day, ByteBuffer to) {
    to.putLong(day.trades()).putLong(day.volume()).putLong(day.turnover());
    to.putInt(day.first()).putInt(day.high()).putInt(day.low()).putInt(day.last());
  }

  private static void participants(Market market, ByteBuffer to) {
    to.putInt(market.participants.size());
    for (int number = 0; number < market.participants.size(); number++) {
      Participant participant = market.participants.get(number);
      Name.write(participant.name().toString(), to);
      to.putInt(participant.largest()).putInt(participant.mostOpen());
      to.putLong(participant.turnover());
      positions(participant.positions(), market.instruments.size(), to);
      orders(market.orders, participant, to);
    }
  }

  private static void positions(Longs positions, int instruments, ByteBuffer to) {
    for (int instrument = 0; instrument < instruments; instrument++) {
      to.putLong(positions.get(instrument));
    }
  }

  private static void orders(OrderStore orders, Participant participant, ByteBuffer to) {
    to.putInt(participant.open());
    long handle = participant.oldest();
    while (handle != Links.NONE) {
      Order order = orders.at(handle);
      order(order, to);
      handle = order.newer();
    }
  }

  private static void order(Order order, ByteBuffer to) {
    to.putLong(order.id()).putShort((short) order.instrument());
    to.put(order.side().code()).put(order.kind());
    to.putInt(order.price()).putInt(order.open()).putInt(order.shown()).putInt(order.display());
    to.putLong(order.priority());
  }

  private static void checksum(ByteBuffer to) {
    CRC32C sum = new CRC32C();
    sum.update(to.duplicate().flip());
    to.putLong(sum.getValue());
  }
}
