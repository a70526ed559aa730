package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.wire.SnapshotFormat;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/** Writes a market into a file. */
final class SnapshotWriter {
  private final Market market;
  private final DataOutputStream to;

  private SnapshotWriter(Market market, DataOutputStream to) {
    this.market = market;
    this.to = to;
  }

  static void write(Market market, Path file) throws IOException {
    CRC32C sum = new CRC32C();
    try (DataOutputStream to =
        new DataOutputStream(
            new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), sum))) {
      new SnapshotWriter(market, to).write();
      to.writeLong(sum.getValue());
    }
  }

  private void write() throws IOException {
    header(market.counters());
    to.writeInt(market.instruments().size());
    for (Instrument instrument : market.instruments()) {
      terms(instrument.terms());
      to.writeByte(instrument.state().code());
      statistics(instrument.day());
    }
    to.writeInt(market.participants().size());
    for (Participant participant : market.participants()) {
      participant(participant);
    }
  }

  private void header(Counters counters) throws IOException {
    to.writeLong(SnapshotFormat.MAGIC);
    to.writeInt(SnapshotFormat.VERSION);
    to.writeInt(counters.day());
    to.writeLong(counters.priority());
    to.writeLong(counters.trade());
  }

  private void terms(Terms terms) throws IOException {
    to.write(Names.bytes(terms.symbol()));
    to.writeInt(terms.tick());
    to.writeInt(terms.lot());
    to.writeInt(terms.lowest());
    to.writeInt(terms.highest());
  }

  private void statistics(Statistics day) throws IOException {
    to.writeLong(day.trades());
    to.writeLong(day.volume());
    to.writeLong(day.turnover());
    to.writeInt(day.first());
    to.writeInt(day.high());
    to.writeInt(day.low());
    to.writeInt(day.last());
  }

  private void participant(Participant participant) throws IOException {
    to.write(Names.bytes(participant.name()));
    to.writeInt(participant.largest());
    to.writeInt(participant.mostOpen());
    to.writeLong(participant.turnover());
    for (Instrument instrument : market.instruments()) {
      to.writeLong(participant.position(instrument.number()));
    }
    to.writeInt(participant.orders().size());
    for (Order order : participant.orders()) {
      order(order);
    }
  }

  private void order(Order order) throws IOException {
    to.writeLong(order.id());
    to.writeShort(order.instrument());
    to.writeByte(order.side().code());
    to.writeByte(order.kind().code());
    to.writeInt(order.price());
    to.writeInt(order.open());
    to.writeInt(order.shown());
    to.writeInt(order.display());
    to.writeLong(order.priority());
  }
}
