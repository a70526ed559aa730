package dev.freehold.examples.server.net;

import dev.freehold.Mut;
import dev.freehold.examples.server.command.Context;
import dev.freehold.examples.server.command.Desk;
import dev.freehold.examples.server.command.Dispatcher;
import dev.freehold.examples.server.resp.Limits;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.resp.Request;
import dev.freehold.examples.server.resp.RequestParser;
import dev.freehold.examples.server.store.Store;
import dev.freehold.pool.PoolExhaustedException;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Reads from sockets into one array, and runs the requests that lie there. What is no complete
 * request waits in blocks of its client, and is copied in front of what comes next.
 */
final class Reader {
  private static final int ROOM = 64 * 1024;
  private static final int LARGE = 1 << 20;

  private final Context context;
  private final Dispatcher dispatcher;
  private final Writer writer;
  private final Pause pause;
  private final Limits limits = new Limits();
  private final RequestParser parser = new RequestParser(limits);
  private final Request request = new Request();
  private final ByteBuffer direct = ByteBuffer.allocateDirect(ROOM);
  private final Output out = new Output(ROOM);
  private final Reply reply = new Reply(out);
  private byte[] space = new byte[2 * ROOM];
  private long most;

  Reader(Context context, Dispatcher dispatcher, Writer writer) {
    this.context = context;
    this.dispatcher = dispatcher;
    this.writer = writer;
    pause = new Pause(dispatcher);
    context
        .settings()
        .listen(
            settings -> {
              limits.bulk(settings.number("proto-max-bulk-len"));
              most = settings.number("client-query-buffer-limit");
            });
  }

  /** Drops what was to be replied, and what a large request took. */
  void abandon() {
    out.clear();
    shrink(Integer.MAX_VALUE);
  }

  /** Has requests wait until a time. */
  void pause(long until, boolean writesOnly) {
    pause.begin(until, writesOnly);
  }

  /** Whether requests have waited, and do so no longer. */
  boolean pauseEnds(long now) {
    return pause.ends(now);
  }

  private boolean takesRequests(Connection from, long now) {
    return !pause.holdsAll(now) && from.takesRequests();
  }

  /** Reads what a client has sent, and runs it. */
  void read(Connection from, long now, @Mut Store store, @Mut Desk desk) throws IOException {
    direct.clear();
    int count = from.channel().read(direct);
    if (count < 0) {
      from.closeSoon();
      return;
    }
    context.statistics().read(count);
    direct.flip();
    long waiting = from.input().size();
    if (waiting + count > most) {
      from.closeSoon();
    } else if (waiting + count < from.wanted() || !takesRequests(from, now)) {
      direct.get(space, 0, count);
      keep(from, 0, count, desk);
    } else {
      int carried = carry(from, count, desk);
      direct.get(space, carried, count);
      run(from, carried + count, now, store, desk);
    }
  }

  /** Runs what has waited until the client could go on. */
  void resume(Connection from, long now, @Mut Store store, @Mut Desk desk) throws IOException {
    if (!from.input().isEmpty()) {
      int carried = carry(from, 0, desk);
      run(from, carried, now, store, desk);
    }
  }

  /** Copies what waits in blocks to the beginning of the array, which has room for more. */
  private int carry(Connection from, int more, @Mut Desk desk) {
    long waiting = from.input().size();
    if (waiting + more > space.length) {
      space = new byte[(int) Math.max(waiting + more, Math.min(2L * space.length, LARGE))];
    }
    int carried = desk.readBlocks().copy(from.input(), space, 0);
    desk.blocks().clear(from.input());
    return carried;
  }

  private void keep(Connection of, int start, int count, @Mut Desk desk) {
    try {
      desk.blocks().append(of.input(), space, start, count);
    } catch (PoolExhaustedException full) {
      of.closeSoon();
    }
  }

  private void run(Connection from, int end, long now, @Mut Store store, @Mut Desk desk)
      throws IOException {
    out.clear(); // a client that broke off may have left replies that are nobody else's
    reply.to(out, from.session().resp3());
    int at = 0;
    from.wanted(0);
    while (at < end && takesRequests(from, now)) {
      int next = parser.parse(space, at, end, from.session().authenticated(), request);
      if (next == RequestParser.INCOMPLETE) {
        from.wanted(end - at + (end - at > LARGE ? parser.missingAtLeast() : parser.missing()));
        break;
      }
      if (next == RequestParser.MALFORMED) {
        reply.error("ERR " + parser.error());
        from.closeAfterReply();
        break;
      }
      if (request.count() > 0) {
        if (pause.holds(from, request, now)) {
          break;
        }
        dispatcher.dispatch(from.session(), request, now, store, desk, reply);
      }
      at = next;
      if (out.size() >= ROOM) {
        send(from, desk);
      }
    }
    if (at < end && !from.ending()) {
      keep(from, at, end - at, desk);
    }
    shrink(end);
    send(from, desk);
  }

  private void shrink(int end) {
    request.clear();
    if (end > LARGE) {
      space = new byte[2 * ROOM];
    }
  }

  /** Sends the replies, or has them wait until what they tell is written down. */
  private void send(Connection to, @Mut Desk desk) throws IOException {
    if (out.size() == 0) {
      return;
    }
    if (context.journal().isOn()) {
      writer.keep(to, out, desk.blocks());
      to.outputWaits();
    } else {
      writer.write(to, out, desk.blocks());
    }
    if (context.limits().exceeds(to.session())) {
      to.closeSoon();
    }
  }
}
