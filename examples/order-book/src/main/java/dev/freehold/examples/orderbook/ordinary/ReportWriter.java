package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.wire.ReportType;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** Appends reports to a buffer. */
final class ReportWriter implements Consumer<Report> {
  private ByteBuffer out = ByteBuffer.allocate(0);

  /** From now on, reports go there. */
  void appendTo(ByteBuffer reports) {
    out = reports;
  }

  @Override
  public void accept(Report report) {
    byte type = report.type();
    out.putShort((short) ReportType.length(type)).put(type);
    report.writeBody(out);
  }
}
