package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.config.Settings;
import dev.freehold.examples.server.store.Store;

/** Makes room before a command runs, and refuses what needs memory where there is none. */
final class MemoryGuard {
  private long most;

  MemoryGuard(Settings settings) {
    settings.listen(all -> most = all.number("maxmemory"));
  }

  boolean isOn() {
    return most > 0;
  }

  /** Whether there is room for a command, or it needs none. */
  boolean admits(Session session, Command command, @Mut Store store) {
    boolean room = store.used() <= most;
    return room || !needsMemory(session, command);
  }

  private static boolean needsMemory(Session session, Command command) {
    Transaction transaction = session.transaction();
    return command.denyOom()
        || transaction.isOpen() && command.name().equals("exec") && transaction.denyOom();
  }
}
