package dev.freehold.examples.orderbook.run;

import dev.freehold.Mut;
import dev.freehold.examples.orderbook.Exchange;
import java.nio.ByteBuffer;

/** Plays frames into an exchange. It makes no garbage itself. */
public final class Player {
  /** More than the reports of any message take. */
  private static final int REPORTS = 1 << 22;

  private final ByteBuffer reports = ByteBuffer.allocateDirect(REPORTS);

  /** Plays one message, and shows what the exchange reports of it, until the next one. */
  public ByteBuffer next(@Mut Exchange exchange, ByteBuffer frames) {
    reports.clear();
    exchange.accept(frames, reports);
    return reports.flip();
  }

  /**
   * Plays all messages.
   *
   * @return bytes of all reports
   */
  public long all(@Mut Exchange exchange, ByteBuffer frames) {
    long bytes = 0;
    while (frames.hasRemaining()) {
      bytes += next(exchange, frames).limit();
    }
    return bytes;
  }
}
