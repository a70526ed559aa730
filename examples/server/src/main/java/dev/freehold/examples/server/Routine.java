package dev.freehold.examples.server;

import dev.freehold.Mut;
import dev.freehold.examples.server.command.Context;
import dev.freehold.examples.server.command.Desk;
import dev.freehold.examples.server.command.Dispatcher;
import dev.freehold.examples.server.command.Session;
import dev.freehold.examples.server.net.EventLoop;
import dev.freehold.examples.server.store.Expiry;
import dev.freehold.examples.server.store.Store;

/** What time brings: keys that end, clients that say nothing. */
final class Routine implements EventLoop.Clock {
  private static final long BEAT = 100;
  private static final long SECOND = 1000;
  private static final int ROUNDS = 16;

  private final Context context;
  private final Dispatcher dispatcher;
  private final Persistence persistence;
  private long nextBeat;
  private long nextSecond;
  private long timeout;

  Routine(Context context, Dispatcher dispatcher, Persistence persistence) {
    this.persistence = persistence;
    this.context = context;
    this.dispatcher = dispatcher;
    context.settings().listen(settings -> timeout = settings.number("timeout") * SECOND);
  }

  @Override
  public void tick(long now, @Mut Store store, @Mut Desk desk) {
    if (now < nextBeat) {
      return;
    }
    nextBeat = now + BEAT;
    store.now(now);
    store.countsUses(context.policy().isOfUses());
    persistence.beat(store);
    if (context.activeExpiry()) {
      sweep(store);
      dispatcher.tellWatchers(desk);
    }
    if (now >= nextSecond) {
      nextSecond = now + SECOND;
      endIdle(now);
    }
  }

  private static void sweep(@Mut Store store) {
    for (int database = 0; database < store.databases(); database++) {
      store.select(database);
      Expiry.sweep(store, ROUNDS);
    }
  }

  private void endIdle(long now) {
    if (timeout == 0) {
      return;
    }
    for (Session session : context.sessions().all()) {
      boolean mayIdle = session.waiting().isActive() || session.subscriptions().count() > 0;
      if (!mayIdle && now - session.lastUsed() > timeout) {
        session.link().closeSoon();
      }
    }
  }

  @Override
  public void beforeReplies() {
    persistence.flush();
  }
}
