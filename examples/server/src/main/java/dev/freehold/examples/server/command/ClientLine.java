package dev.freehold.examples.server.command;

/** A client as {@code CLIENT LIST} shows it. */
final class ClientLine {
  private ClientLine() {}

  static String of(Session session, long now) {
    Transaction transaction = session.transaction();
    long output = session.output().size();
    return "id="
        + session.id()
        + " addr="
        + session.link().remote()
        + " laddr="
        + session.link().local()
        + " fd="
        + (session.slot() + 8)
        + " name="
        + session.name()
        + " age="
        + (now - session.since()) / 1000
        + " idle="
        + (now - session.lastUsed()) / 1000
        + " flags="
        + flags(session)
        + " db="
        + session.database()
        + " sub="
        + session.subscriptions().channels()
        + " psub="
        + session.subscriptions().patterns()
        + " ssub=0"
        + " multi="
        + (transaction.isOpen() ? transaction.count() : -1)
        + " qbuf=0 qbuf-free=0 argv-mem=0"
        + " multi-mem="
        + transaction.queued().size()
        + " rbs=0 rbp=0"
        + " obl=0 oll="
        + (output > 0 ? 1 : 0)
        + " omem="
        + output
        + " tot-mem="
        + (output + transaction.queued().size())
        + " events="
        + (output > 0 ? "rw" : "r")
        + " cmd="
        + (session.last() == Command.NONE ? "NULL" : session.last().name())
        + " user=default redir=-1"
        + " resp="
        + session.protocol();
  }

  static String type(Session session) {
    return session.subscriptions().count() > 0 ? "pubsub" : "normal";
  }

  private static String flags(Session session) {
    String flags = "";
    if (session.subscriptions().count() > 0) {
      flags += "P";
    }
    if (session.transaction().isOpen()) {
      flags += "x";
    }
    if (session.waiting().isActive()) {
      flags += "b";
    }
    if (session.transaction().touched()) {
      flags += "d";
    }
    if (session.noEvict()) {
      flags += "e";
    }
    return flags.isEmpty() ? "N" : flags;
  }
}
