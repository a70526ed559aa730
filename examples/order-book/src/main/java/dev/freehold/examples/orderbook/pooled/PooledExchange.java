package dev.freehold.examples.orderbook.pooled;

import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.examples.orderbook.Exchange;
import dev.freehold.examples.orderbook.wire.Limits;
import dev.freehold.examples.orderbook.wire.ReportType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** An exchange whose objects come from pools. */
public final class PooledExchange implements Exchange {
  private final ReportWriter reports = new ReportWriter();
  private final FrameParser parser = new FrameParser();
  private final DepthFeed depth = new DepthFeed(reports);
  private final OrderDesk desk = new OrderDesk(reports, depth);
  private final Administration administration = new Administration(reports);
  private final @Own CommandPool commands = CommandPool.create();
  private final @Own Market market = new Market();
  private final @Own Matching matching = new Matching(reports);

  @Override
  public void accept(ByteBuffer frames, ByteBuffer out) {
    reports.appendTo(out);
    try (Command command = commands.alloc()) {
      parser.parse(frames, command);
      execute(command.body());
    }
  }

  private void execute(@Mut PooledExchange this, Command.Body body) {
    if (body instanceof Command.Add add) {
      desk.add(market, matching, add);
    } else if (body instanceof Command.Cancel cancel) {
      desk.cancel(market, cancel);
    } else if (body instanceof Command.Replace replace) {
      desk.replace(market, matching, replace);
    } else if (body instanceof Command.MassCancel cancel) {
      desk.massCancel(market, cancel);
    } else if (body instanceof Command.ChangeState change) {
      administration.state(market, change);
    } else if (body instanceof Command.NewInstrument instrument) {
      administration.instrument(market, instrument);
    } else if (body instanceof Command.NewParticipant participant) {
      administration.participant(market, participant);
    } else {
      administration.nextDay(market);
    }
  }

  @Override
  public void save(Path file) throws IOException {
    SnapshotWriter.write(market, file);
  }

  @Override
  public void restore(Path file) throws IOException {
    SnapshotReader.read(market, file);
    reports.appendTo(
        ByteBuffer.allocate(
            Limits.INSTRUMENTS * 2 * ReportType.LEVELS * ReportType.length(ReportType.DEPTH)));
    depth.reportAll(market);
  }

  @Override
  public void close() {
    matching.close();
    market.close();
    commands.close();
  }
}
