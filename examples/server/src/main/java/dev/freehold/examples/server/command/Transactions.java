package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.registry.Registry;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.resp.Request;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import java.util.Objects;

/** MULTI, EXEC, DISCARD, WATCH and UNWATCH. */
final class Transactions {
  private final Context context;
  private final Executor inner;
  private final Aftermath aftermath;
  private final Output name = new Output(256);
  private final ByteRange key = new ByteRange();
  private final Requeued requeued = new Requeued();

  Transactions(Context context, Aftermath aftermath) {
    this.context = context;
    this.aftermath = aftermath;
    inner = new Executor(context, aftermath);
  }

  void bind(CommandTable table) {
    table.bindDesk("multi", Transactions::multi);
    table.bindDesk("exec", this::exec);
    table.bindDesk("discard", this::discard);
    table.bindDesk("watch", this::watch);
    table.bindDesk("unwatch", this::unwatch);
  }

  private static void multi(Call call, @Mut Store store, @Mut Desk desk, Reply reply) {
    if (call.session().transaction().isOpen()) {
      reply.error("ERR MULTI calls can not be nested");
      return;
    }
    call.session().transaction().begin();
    reply.ok();
  }

  /** Has a command wait for EXEC. */
  void queue(Session session, Command command, Request request, @Mut Desk desk) {
    Transaction transaction = session.transaction();
    requeued.keep(request, transaction.queued(), desk.blocks());
    transaction.queue(command.denyOom());
  }

  private void exec(Call call, @Mut Store store, @Mut Desk desk, Reply reply) {
    Session session = call.session();
    Transaction transaction = session.transaction();
    if (!transaction.isOpen()) {
      reply.error("ERR EXEC without MULTI");
      return;
    }
    boolean refused = transaction.refused();
    lookAtWatched(transaction, store, desk);
    boolean touched = transaction.touched();
    if (refused || touched) {
      forget(session, desk);
      if (refused) {
        reply.error("EXECABORT Transaction discarded because of previous errors.");
      } else {
        reply.nilArray();
      }
      return;
    }
    runAll(session, call.now(), store, desk, reply);
  }

  /**
   * An EXEC was refused, and why is the reply: it says that too, and ends the transaction ({@code
   * execCommandAbort}).
   */
  void abort(Session session, @Mut Desk desk, Reply reply, int before) {
    Output out = reply.out();
    String why = Ascii.text(out.bytes(), before + 1, out.size() - before - 3);
    out.cut(before);
    forget(session, desk);
    String cause = why.startsWith("ERR ") ? why.substring(4) : why;
    reply.error("EXECABORT Transaction discarded because of: " + cause);
  }

  private void runAll(Session session, long now, @Mut Store store, @Mut Desk desk, Reply reply) {
    Transaction transaction = session.transaction();
    int count = transaction.count();
    requeued.open(transaction.queued(), desk.readBlocks());
    forget(session, desk);
    reply.array(count);
    context.journal().begin();
    try {
      for (int each = 0; each < count; each++) {
        Request request = requeued.next();
        Command command = Objects.requireNonNull(context.table().find(request));
        inner.run(session, request, command, now, false, store, desk, reply);
      }
    } finally {
      context.journal().end();
      requeued.close();
    }
  }

  /** Asks for each key that it watches, so that those go whose time has come. */
  private void lookAtWatched(Transaction transaction, @Mut Store store, @Mut Desk desk) {
    int selected = store.selected();
    Registry watched = desk.watched();
    long each = transaction.watched();
    while (each != 0) {
      long topic = watched.topic(each);
      name.clear();
      watched.writeName(topic, name);
      key.set(name.bytes(), 0, name.size());
      store.select(watched.space(topic));
      Keyspace.peek(store, key);
      each = watched.older(each);
    }
    store.select(selected);
    aftermath.tellWatchers(watched);
  }

  private void discard(Call call, @Mut Store store, @Mut Desk desk, Reply reply) {
    if (!call.session().transaction().isOpen()) {
      reply.error("ERR DISCARD without MULTI");
      return;
    }
    forget(call.session(), desk);
    reply.ok();
  }

  private void watch(Call call, @Mut Store store, @Mut Desk desk, Reply reply) {
    Session session = call.session();
    Transaction transaction = session.transaction();
    if (transaction.isOpen()) {
      reply.error("ERR WATCH inside MULTI is not allowed");
      return;
    }
    if (!transaction.touched()) {
      dropStale(call, store, desk);
      for (int key = 1; key < call.count(); key++) {
        transaction.watched(
            desk.watched()
                .add(
                    call.database(),
                    call.bytes(),
                    call.start(key),
                    call.length(key),
                    session.slot(),
                    transaction.watched()));
      }
      aftermath.watched(true);
    }
    reply.ok();
  }

  /**
   * A key whose time is over when it is watched counts as absent from the start: its going later
   * changes nothing.
   */
  private void dropStale(Call call, @Mut Store store, @Mut Desk desk) {
    for (int each = 1; each < call.count(); each++) {
      Keyspace.peek(store, call.argument(each));
    }
    aftermath.tellWatchers(desk.watched());
  }

  private void unwatch(Call call, @Mut Store store, @Mut Desk desk, Reply reply) {
    unwatch(call.session(), desk);
    call.session().transaction().untouched();
    reply.ok();
  }

  private void unwatch(Session session, @Mut Desk desk) {
    Transaction transaction = session.transaction();
    Registry watched = desk.watched();
    while (transaction.watched() != 0) {
      transaction.watched(watched.remove(transaction.watched(), transaction.watched()));
    }
    aftermath.watched(watched.size() > 0);
  }

  /** Ends a transaction, and drops what was queued. */
  void forget(Session session, @Mut Desk desk) {
    Transaction transaction = session.transaction();
    desk.blocks().clear(transaction.queued());
    unwatch(session, desk);
    transaction.end();
  }
}
