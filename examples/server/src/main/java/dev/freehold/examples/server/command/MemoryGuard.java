package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.store.Eviction;
import dev.freehold.examples.server.store.Store;

/** Makes room before a command runs, and refuses what needs memory where there is none. */
final class MemoryGuard {
  private final Context context;
  private long most;
  private int samples;

  MemoryGuard(Context context) {
    this.context = context;
    context
        .settings()
        .listen(
            settings -> {
              most = settings.number("maxmemory");
              samples = (int) settings.number("maxmemory-samples");
            });
  }

  boolean isOn() {
    return most > 0;
  }

  /** Whether there is room for a command, or it needs none. */
  boolean admits(Session session, Command command, long now, @Mut Store store) {
    if (store.used() <= most) {
      return true;
    }
    store.now(now);
    return Eviction.makeRoom(store, context.policy(), most, samples)
        || !needsMemory(session, command);
  }

  private static boolean needsMemory(Session session, Command command) {
    Transaction transaction = session.transaction();
    return command.denyOom()
        || transaction.isOpen() && command.name().equals("exec") && transaction.denyOom();
  }
}
