package dev.freehold.examples.server.command;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.examples.server.config.Settings;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.resp.Request;
import dev.freehold.examples.server.store.Room;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.Thresholds;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes each request where it belongs: to its command, into the queue of a transaction, or back
 * with an error. The order of the questions, and each answer, is that of {@code processCommand} in
 * Redis 7.0.
 */
public final class Dispatcher {
  private static final byte[] POST = Ascii.of("post");
  private static final byte[] HOST = Ascii.of("host:");

  private final Context context;
  private final CommandTable table;
  private final Aftermath aftermath;
  private final Executor executor;
  private final Waiters waiters;
  private final Transactions transactions;
  private final Refusals refusals = new Refusals();
  private final MemoryGuard guard;

  /** Makes the one that knows the commands of a context. */
  public Dispatcher(Context context) {
    this.context = context;
    table = context.table();
    aftermath = new Aftermath(context);
    executor = new Executor(context, aftermath);
    waiters = new Waiters(context, aftermath);
    guard = new MemoryGuard(context);
    transactions = new Transactions(context, aftermath);
    transactions.bind(table);
    Commands.bind(table);
    new PubSub().bind(table);
    new Subscribing().bind(table);
    new ClientCommands(waiters).bind(table);
    new Greeting(transactions).bind(table);
  }

  /** Has the store tell of keys that go by themselves, and keep to what the options say. */
  public void attach(@Mut Store store) {
    store.listener(aftermath);
    Thresholds thresholds = store.thresholds();
    context.settings().listen(settings -> set(thresholds, settings));
    Room room = store.room();
    context.settings().listen(settings -> set(room, settings));
  }

  private static void set(Thresholds thresholds, Settings settings) {
    thresholds.hashEntries(small(settings, "hash-max-listpack-entries"));
    thresholds.hashBytes(small(settings, "hash-max-listpack-value"));
    thresholds.setNumbers(small(settings, "set-max-intset-entries"));
    thresholds.sortedSetEntries(small(settings, "zset-max-listpack-entries"));
    thresholds.sortedSetBytes(small(settings, "zset-max-listpack-value"));
  }

  private void set(Room room, Settings settings) {
    room.bytes(settings.number("maxmemory"));
    room.policy(context.policy());
    room.samples((int) settings.number("maxmemory-samples"));
  }

  private static int small(Settings settings, String name) {
    return (int) Math.min(Integer.MAX_VALUE, settings.number(name));
  }

  /** Tells those who watch keys that went while no command ran. */
  public void tellWatchers(@Ref Desk desk) {
    if (aftermath.anyTouched()) {
      aftermath.tellWatchers(desk.readWatched());
    }
  }

  /** Those who wait for keys. */
  public Waiters waiters() {
    return waiters;
  }

  /** Runs a request, or says why not. */
  public void dispatch(
      Session session, Request request, long now, @Mut Store store, @Mut Desk desk, Reply reply) {
    int before = reply.out().size();
    Session.ReplyMode mode = session.replies();
    Command command = table.find(request);
    if (admits(session, command, request, now, store, reply)) {
      accept(session, command, request, now, store, desk, reply);
    } else if (command != null && command.name().equals("exec")) {
      transactions.abort(session, desk, reply, before);
    } else if (session.transaction().isOpen()) {
      session.transaction().refuse();
    }
    context.statistics().errors(reply.errors());
    if (mode != Session.ReplyMode.ON || session.replies() != Session.ReplyMode.ON) {
      boolean pushes = command != null && command.name().endsWith("subscribe");
      mute(session, mode, reply, pushes ? reply.out().size() : before);
    }
  }

  /** Whether a request may change something, or tell others of something. */
  public boolean changes(Session session, Request request) {
    Command command = table.find(request);
    if (command == null) {
      return false;
    }
    boolean queues = session.transaction().isOpen();
    return command.name().equals("exec")
        || !queues && (command.write() || command.name().equals("publish"));
  }

  /** Drops a transaction that is not complete. */
  public void discard(Session session, @Mut Desk desk) {
    transactions.forget(session, desk);
  }

  /** A client has gone: what it had begun ends. */
  public void forget(Session session, @Mut Desk desk) {
    waiters.end(session, desk);
    transactions.forget(session, desk);
    Subscribing.forget(session, desk);
    desk.blocks().clear(session.output());
    context.sessions().close(session);
  }

  /** A browser that was lured into sending commands is sent away without a word. */
  private static boolean isWeb(Request request) {
    return Ascii.is(request.bytes(), request.start(0), request.length(0), POST)
        || Ascii.is(request.bytes(), request.start(0), request.length(0), HOST);
  }

  private boolean admits(
      Session session,
      @Nullable Command command,
      Request request,
      long now,
      @Mut Store store,
      Reply reply) {
    if (command == null && isWeb(request)) {
      session.link().closeSoon();
      return false;
    }
    if (command == null) {
      refusals.unknown(session, table, request, reply);
      return false;
    }
    if (!command.takes(request.count()) || !command.runs()) {
      refusals.arity(command, reply);
      return false;
    }
    if (!session.authenticated() && !command.withoutPassword()) {
      reply.error(ErrorText.NO_AUTH);
      return false;
    }
    if (session.transaction().isOpen() && command.noMulti()) {
      reply.error("ERR Command not allowed inside a transaction");
      return false;
    }
    if (!guard.admits(session, command, request, now, store)) {
      reply.error(ErrorText.OUT_OF_MEMORY);
      return false;
    }
    if (session.onlyMessages() && !command.whileSubscribed()) {
      refusals.subscribed(command, reply);
      return false;
    }
    return true;
  }

  private void accept(
      Session session,
      @Nullable Command known,
      Request request,
      long now,
      @Mut Store store,
      @Mut Desk desk,
      Reply reply) {
    Command command = Objects.requireNonNull(known);
    session.used(now, command);
    if (session.transaction().isOpen() && command.queued()) {
      transactions.queue(session, command, request, desk);
      reply.queued();
      return;
    }
    executor.run(session, request, command, now, true, store, desk, reply);
    if (executor.call().blocked()) {
      waiters.block(executor.call(), desk);
    }
    if (waiters.anyReady()) {
      waiters.serve(now, store, desk);
    }
  }

  /**
   * Takes back replies that the client does not want; what is pushed, as it subscribes, comes all
   * the same.
   */
  private static void mute(Session session, Session.ReplyMode mode, Reply reply, int before) {
    if (mode == Session.ReplyMode.SKIP_NEXT) {
      reply.out().cut(before);
      if (session.replies() == Session.ReplyMode.SKIP_NEXT) {
        session.replies(Session.ReplyMode.ON);
      }
    } else if (mode == Session.ReplyMode.OFF && session.replies() == Session.ReplyMode.OFF) {
      reply.out().cut(before);
    }
  }
}
