package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.resp.Request;
import dev.freehold.examples.server.store.Store;

/**
 * Makes room before a command runs, and refuses what needs memory where there is none: more than
 * {@code maxmemory}, or more than the pools have slots for.
 */
final class MemoryGuard {
  private final Context context;
  private long most;

  MemoryGuard(Context context) {
    this.context = context;
    context.settings().listen(settings -> most = settings.number("maxmemory"));
  }

  /** Whether there is room for a command, or it needs none. */
  boolean admits(Session session, Command command, Request request, long now, @Mut Store store) {
    if (most > 0 && store.used() > most && !makeRoom(now, store)) {
      return !needsMemory(session, command);
    }
    return !command.denyOom() || store.admits(bytes(request), request.count());
  }

  private boolean makeRoom(long now, @Mut Store store) {
    store.now(now);
    store.countsUses(context.policy().isOfUses());
    return store.makeRoom();
  }

  /** At least as many as the arguments have. */
  private static long bytes(Request request) {
    int last = request.count() - 1;
    return (long) request.start(last) + request.length(last) - request.start(0);
  }

  private static boolean needsMemory(Session session, Command command) {
    Transaction transaction = session.transaction();
    return command.denyOom()
        || transaction.isOpen() && command.name().equals("exec") && transaction.denyOom();
  }
}
