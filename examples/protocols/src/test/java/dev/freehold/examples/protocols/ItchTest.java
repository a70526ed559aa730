package dev.freehold.examples.protocols;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Ref;
import dev.freehold.examples.protocols.ip.Datagram;
import dev.freehold.examples.protocols.itch.AddOrder;
import dev.freehold.examples.protocols.itch.ItchListener;
import dev.freehold.examples.protocols.itch.ItchMessage;
import dev.freehold.examples.protocols.itch.ItchReader;
import dev.freehold.examples.protocols.itch.OrderDelete;
import dev.freehold.examples.protocols.itch.OrderExecuted;
import dev.freehold.examples.protocols.itch.SystemEvent;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Messages of ITCH 5.0")
class ItchTest {
  private static final Capture CAPTURE = new Capture("itch");

  @Test
  void areEncodedAsInTheCapture() {
    CAPTURE.forEach(
        frame -> {
          byte[] payload = new byte[ItchSample.packet().length];
          frame.position(frame.limit() - payload.length).get(payload);
          assertArrayEquals(payload, ItchSample.packet());
        });
  }

  /** It names the packet's fields first, and each message's length. */
  @Test
  void haveTheFieldsThatADissectorOfOthersHasRead() {
    List<String> expected = new ArrayList<>(CAPTURE.fields());
    expected.removeIf(line -> line.endsWith(":") || line.startsWith("Message Length: "));
    Lines lines = new Lines();
    try (Datagram datagram = new Datagram();
        ItchReader reader = new ItchReader()) {
      CAPTURE.forEach(
          frame -> {
            assertTrue(datagram.read(frame));
            lines.add("Sequence Number", reader.read(frame, lines));
          });
    }

    assertEquals(
        List.of("Session: FREEHOLD01", "Sequence Number: 4294967300", "Message Count: 4"),
        expected.subList(0, 3));
    assertEquals("Sequence Number: 4294967300", lines.found.remove(lines.found.size() - 1));
    assertEquals(expected.subList(3, expected.size()), lines.found);
  }

  /** Words messages as the dissector does. */
  private static final class Lines implements ItchListener {
    /** The dissector shows New York's time in UTC. */
    private static final int HOURS_BEHIND = 5;

    private final List<String> found = new ArrayList<>();

    @Override
    public void event(@Ref SystemEvent message) {
      begin("System Event Message (S)", message);
      add("Event Code", "Start Of Market Hours (" + (char) message.event() + ")");
    }

    @Override
    public void added(@Ref AddOrder message) {
      begin("Add Order No Mpid Attribution Message (A)", message);
      add("Order Reference Number", message.reference());
      add("Buy Sell Indicator", "Buy (" + (char) message.side() + ")");
      add("Shares", message.shares());
      StringBuilder stock = new StringBuilder();
      for (byte letter : message.stock().toArray()) {
        stock.append((char) letter);
      }
      add("Stock", stock.toString().strip());
      add("Price", BigDecimal.valueOf(message.price(), 4).stripTrailingZeros());
    }

    @Override
    public void executed(@Ref OrderExecuted message) {
      begin("Order Executed Message (E)", message);
      add("Order Reference Number", message.reference());
      add("Executed Shares", message.shares());
      add("Match Number", message.match());
    }

    @Override
    public void deleted(@Ref OrderDelete message) {
      begin("Order Delete Message (D)", message);
      add("Order Reference Number", message.reference());
    }

    private void begin(String type, @Ref ItchMessage message) {
      add("Message Type", type);
      add("Stock Locate", message.stockLocate());
      add("Tracking Number", message.tracking());
      add(
          "Timestamp",
          "2026-11-30 " + LocalTime.ofNanoOfDay(message.timestamp()).plusHours(HOURS_BEHIND));
    }

    private void add(String name, Object value) {
      found.add(name + ": " + value);
    }
  }
}
