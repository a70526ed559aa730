package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Store;
import org.jspecify.annotations.Nullable;

/** What a client says of itself: PING, ECHO, HELLO, AUTH, SELECT, QUIT, RESET. */
final class Greeting {
  private static final byte[] PONG = Ascii.of("PONG");
  private static final byte[] SMALL_PONG = Ascii.of("pong");
  private static final byte[] NOTHING = {};
  private static final byte[] RESET = Ascii.of("RESET");
  private static final byte[] AUTH = Ascii.of("auth");
  private static final byte[] SETNAME = Ascii.of("setname");
  private static final byte[] USER = Ascii.of("default");
  private static final String WRONG =
      "WRONGPASS invalid username-password pair or user is disabled.";

  private final Transactions transactions;

  Greeting(Transactions transactions) {
    this.transactions = transactions;
  }

  void bind(CommandTable table) {
    table.bind("ping", Greeting::ping);
    table.bind("echo", Greeting::echo);
    table.bind("hello", Greeting::hello);
    table.bind("auth", Greeting::auth);
    table.bind("select", Greeting::select);
    table.bind("quit", Greeting::quit);
    table.bindDesk("reset", this::reset);
  }

  private static void ping(Call call, @Mut Store store, Reply reply) {
    if (call.count() > 2) {
      reply.error("ERR wrong number of arguments for 'ping' command");
    } else if (call.session().onlyMessages()) {
      reply.array(2);
      reply.bulkBytes(SMALL_PONG);
      if (call.count() == 1) {
        reply.bulkBytes(NOTHING);
      } else {
        echo(call, store, reply);
      }
    } else if (call.count() == 1) {
      reply.simple(PONG);
    } else {
      echo(call, store, reply);
    }
  }

  private static void echo(Call call, @Mut Store store, Reply reply) {
    reply.bulk(call.bytes(), call.start(1), call.length(1));
  }

  private static void quit(Call call, @Mut Store store, Reply reply) {
    reply.ok();
    call.session().link().closeAfterReply();
  }

  private static void select(Call call, @Mut Store store, Reply reply) {
    if (!call.isLong(1)) {
      reply.error(ErrorText.NOT_INTEGER);
      return;
    }
    long database = call.toLong(1);
    if (database < 0 || database >= store.databases()) {
      reply.error(ErrorText.DB_INDEX);
      return;
    }
    call.session().database((int) database);
    reply.ok();
  }

  private static void auth(Call call, @Mut Store store, Reply reply) {
    if (call.count() > 3) {
      reply.error(ErrorText.SYNTAX);
      return;
    }
    String password = call.context().settings().text("requirepass");
    if (call.count() == 2 && password.isEmpty()) {
      reply.error(
          "ERR AUTH <password> called without any password configured for the default user. Are you"
              + " sure your configuration is correct?");
      return;
    }
    int last = call.count() - 1;
    if (!isUser(call, last) || !knows(call, last)) {
      reply.error(WRONG);
      return;
    }
    call.session().authenticated(true);
    reply.ok();
  }

  private static boolean isUser(Call call, int password) {
    return password == 1
        || call.length(password - 1) == USER.length && call.text(password - 1).equals("default");
  }

  /** Whether an argument is the password. It takes as long wherever the first difference is. */
  private static boolean knows(Call call, int argument) {
    byte[] password = Ascii.of(call.context().settings().text("requirepass"));
    if (password.length == 0) {
      return true;
    }
    byte[] given = new byte[call.length(argument)];
    System.arraycopy(call.bytes(), call.start(argument), given, 0, given.length);
    return java.security.MessageDigest.isEqual(password, given);
  }

  private static void hello(Call call, @Mut Store store, Reply reply) {
    Session session = call.session();
    int protocol = session.protocol();
    if (call.count() > 1) {
      if (!call.isLong(1)) {
        reply.error("ERR Protocol version is not an integer or out of range");
        return;
      }
      if (call.toLong(1) < 2 || call.toLong(1) > 3) {
        reply.error("NOPROTO unsupported protocol version");
        return;
      }
      protocol = (int) call.toLong(1);
    }
    String error = helloOptions(call);
    if (error == null && !session.authenticated()) {
      error =
          "NOAUTH HELLO must be called with the client already authenticated, otherwise the HELLO"
              + " <proto> AUTH <user> <pass> option can be used to authenticate the client and"
              + " select the RESP protocol version at the same time";
    }
    if (error != null) {
      reply.error(error);
      return;
    }
    session.protocol(protocol);
    reply.to(reply.out(), session.resp3());
    greet(session, reply);
  }

  private static @Nullable String helloOptions(Call call) {
    int at = 2;
    int name = 0;
    while (at < call.count()) {
      int more = call.count() - 1 - at;
      if (call.is(at, AUTH) && more >= 2) {
        if (!isUser(call, at + 2) || !knows(call, at + 2)) {
          return WRONG;
        }
        call.session().authenticated(true);
        at += 3;
      } else if (call.is(at, SETNAME) && more >= 1) {
        name = at + 1;
        if (!ClientCommands.isName(call, name)) {
          return ClientCommands.BAD_NAME;
        }
        at += 2;
      } else {
        return "ERR Syntax error in HELLO option '" + call.text(at) + "'";
      }
    }
    if (name > 0 && call.session().authenticated()) {
      call.session().name(call.text(name));
    }
    return null;
  }

  private static void greet(Session session, Reply reply) {
    reply.map(7);
    reply.bulk("server");
    reply.bulk("redis");
    reply.bulk("version");
    reply.bulk(Version.REDIS);
    reply.bulk("proto");
    reply.integer(session.protocol());
    reply.bulk("id");
    reply.integer(session.id());
    reply.bulk("mode");
    reply.bulk("standalone");
    reply.bulk("role");
    reply.bulk("master");
    reply.bulk("modules");
    reply.array(0);
  }

  private void reset(Call call, @Mut Store store, @Mut Desk desk, Reply reply) {
    Session session = call.session();
    transactions.forget(session, desk);
    Subscribing.forget(session, desk);
    session.reset(!call.context().settings().text("requirepass").isEmpty());
    reply.to(reply.out(), false);
    reply.simple(RESET);
  }
}
