package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.resp.Request;
import dev.freehold.examples.server.store.Store;
import dev.freehold.pool.PoolExhaustedException;

/**
 * Runs one command, and sees to what follows from it: what is written down, who watched its keys.
 */
final class Executor {
  private final Context context;
  private final Aftermath aftermath;
  private final Call call;

  Executor(Context context, Aftermath aftermath) {
    this.context = context;
    this.aftermath = aftermath;
    call = new Call(context, aftermath);
  }

  Call call() {
    return call;
  }

  /** Runs a command that a client has sent. */
  void run(
      Session session,
      Request request,
      Command command,
      long now,
      boolean mayBlock,
      @Mut Store store,
      @Mut Desk desk,
      Reply reply) {
    call.begin(session, request, command, now, mayBlock);
    run(command, store, desk, reply);
  }

  /** Runs the command of the call. */
  void run(Command command, @Mut Store store, @Mut Desk desk, Reply reply) {
    context.statistics().command();
    int before = reply.out().size();
    store.select(call.database());
    store.now(call.now());
    try {
      handle(command, store, desk, reply);
    } catch (PoolExhaustedException full) {
      reply.out().cut(before);
      reply.error(ErrorText.OUT_OF_MEMORY);
    }
    if (call.dirty() > 0) {
      context.statistics().changed(call.dirty());
      log();
    }
    if (aftermath.anyTouched()) {
      aftermath.tellWatchers(desk.watched());
    }
  }

  private void handle(Command command, @Mut Store store, @Mut Desk desk, Reply reply) {
    Handler handler = command.handler();
    if (handler != null) {
      handler.run(call, store, reply);
      return;
    }
    DeskHandler deskHandler = command.deskHandler();
    if (deskHandler != null) {
      deskHandler.run(call, store, desk, reply);
    }
  }

  private void log() {
    Journal journal = context.journal();
    if (!journal.isOn()) {
      return;
    }
    Rewrite rewrite = call.rewritten();
    if (!rewrite.begun()) {
      journal.log(call.database(), call.request());
    } else if (rewrite.out().size() > 0) {
      journal.log(call.database(), rewrite.out());
    }
  }
}
