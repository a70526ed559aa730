package dev.freehold.examples.orderbook;

import dev.freehold.examples.orderbook.wire.CancelReason;
import dev.freehold.examples.orderbook.wire.RejectReason;
import dev.freehold.examples.orderbook.wire.ReportType;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reports as lines that one can read. */
final class Reports {
  private Reports() {}

  /** All reports of a buffer but those of depth. */
  static List<String> ofOrders(ByteBuffer from) {
    return all(from).stream().filter(line -> !line.startsWith("depth")).toList();
  }

  /** The reports of depth. */
  static List<String> ofDepth(ByteBuffer from) {
    return all(from).stream().filter(line -> line.startsWith("depth")).toList();
  }

  private static List<String> all(ByteBuffer from) {
    List<String> lines = new ArrayList<>();
    while (from.hasRemaining()) {
      int next = from.position() + from.getShort();
      lines.add(line(from.get(), from));
      if (from.position() != next) {
        throw new AssertionError("a report has another length than it says: " + lines);
      }
    }
    return lines;
  }

  private static String line(byte type, ByteBuffer from) {
    return switch (type) {
      case ReportType.ACCEPTED -> "accepted " + from.getLong() + ": " + from.getInt();
      case ReportType.REJECTED ->
          "rejected " + from.getLong() + ": " + RejectReason.values()[from.get()];
      case ReportType.TRADE -> trade(from);
      case ReportType.CANCELLED ->
          "cancelled "
              + from.getLong()
              + ": "
              + from.getInt()
              + " "
              + CancelReason.values()[from.get()];
      case ReportType.REPLACED ->
          "replaced " + from.getLong() + ": " + from.getInt() + " at " + from.getInt();
      case ReportType.DEPTH -> depth(from);
      case ReportType.STATE -> "state of " + from.getShort() + ": " + (char) from.get();
      case ReportType.END_OF_DAY -> "end of day " + from.getInt();
      default -> throw new AssertionError("there is no report " + type);
    };
  }

  private static String trade(ByteBuffer from) {
    String line = "trade " + from.getLong() + " in " + from.getShort();
    int price = from.getInt();
    line += ": " + from.getInt() + " at " + price;
    return line + ", " + from.getLong() + " with " + from.getLong() + " " + (char) from.get();
  }

  private static String depth(ByteBuffer from) {
    String line = "depth of " + from.getShort() + " " + (char) from.get() + from.get();
    int price = from.getInt();
    return line + ": " + from.getLong() + " at " + price;
  }
}
