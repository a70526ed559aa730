package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** CLIENT: its name, its number, who else is there. */
final class ClientCommands {
  static final String BAD_NAME =
      "ERR Client names cannot contain spaces, newlines or special characters.";

  private final Waiters waiters;

  ClientCommands(Waiters waiters) {
    this.waiters = waiters;
  }

  void bind(CommandTable table) {
    table.bind("client|id", (call, store, reply) -> reply.integer(call.session().id()));
    table.bind("client|getname", ClientCommands::name);
    table.bind("client|setname", ClientCommands::setName);
    table.bind("client|list", ClientCommands::list);
    table.bind("client|info", ClientCommands::info);
    table.bind("client|kill", ClientCommands::kill);
    table.bind("client|reply", ClientCommands::replies);
    table.bind("client|no-evict", ClientCommands::noEvict);
    table.bind("client|pause", ClientCommands::pause);
    table.bind("client|unpause", ClientCommands::unpause);
    table.bind("client|getredir", (call, store, reply) -> reply.integer(-1));
    table.bindDesk("client|unblock", this::unblock);
    table.bind("client|help", (call, store, reply) -> Help.write(call, reply));
  }

  /** Whether an argument can be a name: no blanks, nothing that does not print. */
  static boolean isName(Call call, int argument) {
    int start = call.start(argument);
    for (int at = start; at < start + call.length(argument); at++) {
      if (call.bytes()[at] < '!' || call.bytes()[at] > '~') {
        return false;
      }
    }
    return true;
  }

  private static void name(Call call, @Mut Store store, Reply reply) {
    if (call.session().name().isEmpty()) {
      reply.nil();
    } else {
      reply.bulk(call.session().name());
    }
  }

  private static void setName(Call call, @Mut Store store, Reply reply) {
    if (isName(call, 2)) {
      call.session().name(call.text(2));
      reply.ok();
    } else {
      reply.error(BAD_NAME);
    }
  }

  private static void info(Call call, @Mut Store store, Reply reply) {
    reply.verbatim(Ascii.of(ClientLine.of(call.session(), call.now()) + "\n"));
  }

  private static void list(Call call, @Mut Store store, Reply reply) {
    Predicate<Session> shown = session -> true;
    if (call.count() == 4 && call.text(2).equalsIgnoreCase("type")) {
      String type = call.text(3).toLowerCase(Locale.ROOT);
      if (!List.of("normal", "master", "replica", "slave", "pubsub").contains(type)) {
        reply.error("ERR Unknown client type '" + call.text(3) + "'");
        return;
      }
      shown = session -> ClientLine.type(session).equals(type);
    } else if (call.count() > 3 && call.text(2).equalsIgnoreCase("id")) {
      List<Long> ids = new ArrayList<>();
      for (int at = 3; at < call.count(); at++) {
        if (!call.isLong(at) || call.toLong(at) < 1) {
          reply.error("ERR Invalid client ID");
          return;
        }
        ids.add(call.toLong(at));
      }
      shown = session -> ids.contains(session.id());
    } else if (call.count() != 2) {
      reply.error(ErrorText.SYNTAX);
      return;
    }
    StringBuilder lines = new StringBuilder();
    for (Session session : call.context().sessions().all()) {
      if (shown.test(session)) {
        lines.append(ClientLine.of(session, call.now())).append('\n');
      }
    }
    reply.verbatim(Ascii.of(lines.toString()));
  }

  private static void kill(Call call, @Mut Store store, Reply reply) {
    ClientFilter filter = new ClientFilter();
    boolean old = call.count() == 3;
    String error = old ? filter.address(call.text(2)) : filter.read(call);
    if (error != null) {
      reply.error(error);
      return;
    }
    int killed = 0;
    for (Session session : call.context().sessions().all()) {
      if (filter.holds(session, call)) {
        killed++;
        if (session == call.session()) {
          session.link().closeAfterReply();
        } else {
          session.link().closeSoon();
        }
      }
    }
    if (!old) {
      reply.integer(killed);
    } else if (killed == 0) {
      reply.error("ERR No such client");
    } else {
      reply.ok();
    }
  }

  private static void replies(Call call, @Mut Store store, Reply reply) {
    switch (call.text(2).toLowerCase(Locale.ROOT)) {
      case "on" -> {
        call.session().replies(Session.ReplyMode.ON);
        reply.ok();
      }
      case "off" -> call.session().replies(Session.ReplyMode.OFF);
      case "skip" -> {
        if (call.session().replies() != Session.ReplyMode.OFF) {
          call.session().replies(Session.ReplyMode.SKIP_NEXT);
        }
      }
      default -> reply.error(ErrorText.SYNTAX);
    }
  }

  private static void noEvict(Call call, @Mut Store store, Reply reply) {
    Boolean on = onOff(call.text(2));
    if (on == null) {
      reply.error(ErrorText.SYNTAX);
      return;
    }
    call.session().noEvict(on);
    reply.ok();
  }

  private static @Nullable Boolean onOff(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "on" -> Boolean.TRUE;
      case "off" -> Boolean.FALSE;
      default -> null;
    };
  }

  private static void pause(Call call, @Mut Store store, Reply reply) {
    boolean writes = call.count() == 4 && call.text(3).equalsIgnoreCase("write");
    if (call.count() > 4 || call.count() == 4 && !writes && !call.text(3).equalsIgnoreCase("all")) {
      reply.error(
          call.count() > 4 ? "ERR syntax error" : "ERR CLIENT PAUSE mode must be WRITE or ALL");
      return;
    }
    if (!call.isLong(2)) {
      reply.error("ERR timeout is not an integer or out of range");
      return;
    }
    if (call.toLong(2) < 0) {
      reply.error(ErrorText.TIMEOUT_NEGATIVE);
      return;
    }
    call.context().control().pause(call.now() + call.toLong(2), writes);
    reply.ok();
  }

  private static void unpause(Call call, @Mut Store store, Reply reply) {
    call.context().control().unpause();
    reply.ok();
  }

  private void unblock(Call call, @Mut Store store, @Mut Desk desk, Reply reply) {
    boolean error = false;
    if (call.count() == 4) {
      String how = call.text(3);
      error = how.equalsIgnoreCase("error");
      if (!error && !how.equalsIgnoreCase("timeout")) {
        reply.error("ERR CLIENT UNBLOCK reason should be TIMEOUT or ERROR");
        return;
      }
    }
    if (!call.isLong(2)) {
      reply.error(ErrorText.NOT_INTEGER);
      return;
    }
    for (Session session : call.context().sessions().all()) {
      if (session.id() == call.toLong(2) && session.waiting().isActive()) {
        if (error) {
          waiters.refuse(session, "UNBLOCKED client unblocked via CLIENT UNBLOCK", desk);
        } else {
          waiters.timeOut(session, desk);
        }
        reply.integer(1);
        return;
      }
    }
    reply.integer(0);
  }
}
