package dev.freehold.examples.server.command;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.registry.Member;
import dev.freehold.examples.server.registry.Registry;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.resp.Request;
import dev.freehold.examples.server.store.Store;
import java.util.Objects;

/**
 * Clients that wait for keys, BLPOP and its like. A command that waits is kept as it came; when one
 * of its keys has something, it is run again, first come, first served.
 */
public final class Waiters {
  private static final int USUAL = 1024;

  private final Context context;
  private final Aftermath aftermath;
  private final Executor executor;
  private final Requeued requeued = new Requeued();
  private final Output out = new Output(USUAL);
  private final Reply reply = new Reply(out);
  private long nextEnd = Long.MAX_VALUE;

  Waiters(Context context, Aftermath aftermath) {
    this.context = context;
    this.aftermath = aftermath;
    executor = new Executor(context, aftermath);
  }

  /** Has a client wait. */
  void block(Call call, @Mut Desk desk) {
    Session session = call.session();
    Waiting waiting = session.waiting();
    requeued.keep(call.request(), waiting.request(), desk.blocks());
    for (int key = call.firstKey(); key <= call.lastKey(); key++) {
      waiting.key(
          desk.awaited()
              .add(
                  call.database(),
                  call.bytes(),
                  call.start(key),
                  call.length(key),
                  session.slot(),
                  waiting.key()));
    }
    long end = call.timeout() == 0 ? 0 : call.now() + call.timeout();
    waiting.begin(end);
    if (end != 0) {
      nextEnd = Math.min(nextEnd, end);
    }
    context.sessions().waiting(1);
  }

  /** Whether a key has something that clients wait for. */
  boolean anyReady() {
    return aftermath.ready().count() > 0;
  }

  /** Runs the commands again that wait for keys that are ready, until no more are. */
  void serve(long now, @Mut Store store, @Mut Desk desk) {
    KeyLog ready = aftermath.ready();
    for (int index = 0; index < ready.count(); index++) {
      long topic =
          desk.awaited()
              .find(ready.database(index), ready.bytes(), ready.start(index), ready.length(index));
      int left = topic == 0 ? 0 : desk.awaited().members(topic);
      long each = topic == 0 ? 0 : desk.awaited().first(topic);
      while (left-- > 0) {
        long next = left > 0 ? desk.awaited().next(each) : 0;
        Session session = context.sessions().at(desk.awaited().client(each));
        serve(session, index, now, store, desk);
        each = next;
      }
    }
    ready.clear();
  }

  private void serve(Session session, int index, long now, @Mut Store store, @Mut Desk desk) {
    requeued.open(session.waiting().request(), desk.readBlocks());
    Request request = requeued.next();
    Command command = Objects.requireNonNull(context.table().find(request));
    out.clear();
    reply.to(out, session.resp3());
    Call call = executor.call();
    call.begin(session, request, command, now, true);
    call.again(aftermath.ready(), index);
    executor.run(command, store, desk, reply);
    boolean served = !call.blocked();
    requeued.close();
    if (served) {
      end(session, desk);
      Outbox.send(session, out, desk.blocks(), context);
    }
  }

  /** When the next one waits no longer, in milliseconds since 1970. */
  public long nextEnd() {
    return nextEnd;
  }

  /** Ends the waiting of those whose time is over. */
  public void endLate(long now, @Mut Desk desk) {
    if (now < nextEnd) {
      return;
    }
    nextEnd = Long.MAX_VALUE;
    for (Session session : context.sessions().all()) {
      long until = session.waiting().until();
      if (until != 0 && until <= now) {
        timeOut(session, desk);
      } else if (until != 0) {
        nextEnd = Math.min(nextEnd, until);
      }
    }
  }

  /** Has a client wait no longer, as if its time was over. */
  void timeOut(Session session, @Mut Desk desk) {
    out.clear();
    reply.to(out, session.resp3());
    if (session.waiting().isNilString()) {
      reply.nil();
    } else {
      reply.nilArray();
    }
    end(session, desk);
    Outbox.send(session, out, desk.blocks(), context);
  }

  /** Has a client wait no longer, with an error. */
  void refuse(Session session, String error, @Mut Desk desk) {
    out.clear();
    reply.to(out, session.resp3());
    reply.error(error);
    end(session, desk);
    Outbox.send(session, out, desk.blocks(), context);
  }

  /** Ends the waiting of a client, which may have gone. */
  public void end(Session session, @Mut Desk desk) {
    Waiting waiting = session.waiting();
    if (!waiting.isActive()) {
      return;
    }
    Registry awaited = desk.awaited();
    while (waiting.key() != 0) {
      waiting.key(remove(awaited, waiting.key()));
    }
    desk.blocks().clear(waiting.request());
    waiting.end();
    context.sessions().waiting(-1);
    session.link().resume();
  }

  @HandleOf(Member.class)
  private static long remove(@Mut Registry awaited, @HandleOf(Member.class) long newest) {
    return awaited.remove(newest, newest);
  }
}
