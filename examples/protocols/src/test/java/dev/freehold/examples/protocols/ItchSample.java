package dev.freehold.examples.protocols;

import dev.freehold.Mut;
import dev.freehold.examples.protocols.itch.AddOrder;
import dev.freehold.examples.protocols.itch.AddOrderPool;
import dev.freehold.examples.protocols.itch.MoldHeader;
import dev.freehold.examples.protocols.itch.MoldHeaderPool;
import dev.freehold.examples.protocols.itch.OrderDelete;
import dev.freehold.examples.protocols.itch.OrderDeletePool;
import dev.freehold.examples.protocols.itch.OrderExecuted;
import dev.freehold.examples.protocols.itch.OrderExecutedPool;
import dev.freehold.examples.protocols.itch.SystemEvent;
import dev.freehold.examples.protocols.itch.SystemEventPool;
import dev.freehold.pool.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Encodes the packet of which {@code itch.pcap} was made. */
final class ItchSample {
  private static final long OPENING = 34_200_000_000_123L;
  private static final short LOCATE = 8_193;
  private static final short TRACKING = 2;
  private static final long REFERENCE = 0x0102030405060708L;

  private ItchSample() {}

  /** Prints it as a dump that text2pcap takes. */
  public static void main(String... none) {
    String digits = HexFormat.ofDelimiter(" ").formatHex(packet());
    System.out.println("000000 " + digits);
  }

  /** What is behind the UDP header. */
  static byte[] packet() {
    ByteBuffer packet = ByteBuffer.allocate(1024);
    writeHeader(packet);
    writeEvent(packet);
    writeAddition(packet);
    writeExecution(packet);
    writeDeletion(packet);
    byte[] bytes = new byte[packet.flip().remaining()];
    packet.get(bytes);
    return bytes;
  }

  private static void writeHeader(ByteBuffer packet) {
    try (MoldHeaderPool headers = MoldHeaderPool.create();
        MoldHeader header = headers.alloc()) {
      header.session().fill((byte) ' ');
      write("FREEHOLD01", header.session());
      header.sequence(4_294_967_300L);
      header.count((short) 4);
      headers.write(header, packet);
    }
  }

  /** Text into a field that is all spaces. */
  private static void write(String text, @Mut Bytes field) {
    byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
    for (int index = 0; index < ascii.length; index++) {
      field.set(index, ascii[index]);
    }
  }

  private static void writeEvent(ByteBuffer packet) {
    try (SystemEventPool events = SystemEventPool.create();
        SystemEvent event = events.alloc()) {
      event.type((byte) 'S');
      event.stockLocate(LOCATE);
      event.tracking(TRACKING);
      event.timestamp(OPENING);
      event.event((byte) 'Q');
      events.write(event, packet.putShort((short) SystemEventPool.Element.SIZE));
    }
  }

  private static void writeAddition(ByteBuffer packet) {
    try (AddOrderPool additions = AddOrderPool.create();
        AddOrder added = additions.alloc()) {
      added.type((byte) 'A');
      added.stockLocate(LOCATE);
      added.tracking(TRACKING);
      added.timestamp(OPENING + 1_000_000);
      added.reference(REFERENCE);
      added.side((byte) 'B');
      added.shares(300);
      added.stock().fill((byte) ' ');
      write("FRHD", added.stock());
      added.price(1_234_500);
      additions.write(added, packet.putShort((short) AddOrderPool.Element.SIZE));
    }
  }

  private static void writeExecution(ByteBuffer packet) {
    try (OrderExecutedPool executions = OrderExecutedPool.create();
        OrderExecuted executed = executions.alloc()) {
      executed.type((byte) 'E');
      executed.stockLocate(LOCATE);
      executed.tracking(TRACKING);
      executed.timestamp(OPENING + 2_000_000);
      executed.reference(REFERENCE);
      executed.shares(100);
      executed.match(77_000_000_001L);
      executions.write(executed, packet.putShort((short) OrderExecutedPool.Element.SIZE));
    }
  }

  private static void writeDeletion(ByteBuffer packet) {
    try (OrderDeletePool deletions = OrderDeletePool.create();
        OrderDelete deleted = deletions.alloc()) {
      deleted.type((byte) 'D');
      deleted.stockLocate(LOCATE);
      deleted.tracking(TRACKING);
      deleted.timestamp(OPENING + 3_000_000);
      deleted.reference(REFERENCE);
      deletions.write(deleted, packet.putShort((short) OrderDeletePool.Element.SIZE));
    }
  }
}
