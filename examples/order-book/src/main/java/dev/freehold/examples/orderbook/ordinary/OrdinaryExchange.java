package dev.freehold.examples.orderbook.ordinary;

import dev.freehold.examples.orderbook.Exchange;
import dev.freehold.examples.orderbook.wire.Limits;
import dev.freehold.examples.orderbook.wire.ReportType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** An exchange of ordinary objects. */
public final class OrdinaryExchange implements Exchange {
  private final ReportWriter reports = new ReportWriter();
  private final Market market = new Market();
  private final Ledger ledger = new Ledger(market);
  private final Matching matching = new Matching(market, ledger, reports);
  private final DepthFeed depth = new DepthFeed(reports);
  private final OrderDesk desk = new OrderDesk(market, matching, depth, reports);
  private final Administration administration = new Administration(market, ledger, reports);

  @Override
  public void accept(ByteBuffer frames, ByteBuffer out) {
    reports.appendTo(out);
    execute(FrameParser.parse(frames));
  }

  private void execute(Command command) {
    if (command instanceof Command.Add add) {
      desk.add(add);
    } else if (command instanceof Command.Cancel cancel) {
      desk.cancel(cancel);
    } else if (command instanceof Command.Replace replace) {
      desk.replace(replace);
    } else if (command instanceof Command.MassCancel cancel) {
      desk.massCancel(cancel);
    } else if (command instanceof Command.ChangeState change) {
      administration.state(change);
    } else if (command instanceof Command.NewInstrument instrument) {
      administration.instrument(instrument);
    } else if (command instanceof Command.NewParticipant participant) {
      administration.participant(participant);
    } else {
      administration.nextDay();
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
  public void close() {}
}
