package dev.freehold.examples.server.trial.compare;

import dev.freehold.examples.server.trial.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

/** Runs a script on two servers in step and finds the first difference. */
final class Comparison implements Trial {
  /** What ends a transaction. */
  private static final Set<String> ENDS = Set.of("EXEC", "DISCARD", "RESET");

  private final int expected;
  private final IntSupplier actual;
  private int exact;
  private int loose;

  /**
   * @param expected port of the server that is right
   * @param actual port of the one that is tried
   */
  Comparison(int expected, IntSupplier actual) {
    this.expected = expected;
    this.actual = actual;
  }

  /** Replies so far that were the same in every byte. */
  int exact() {
    return exact;
  }

  /** Replies so far that differed in what Redis leaves open. */
  int loose() {
    return loose;
  }

  @Override
  public Optional<Difference> run(Script script) throws IOException {
    try (Session right = Session.empty(expected, script.protocol());
        Session tried = Session.empty(actual.getAsInt(), script.protocol())) {
      Map<Integer, List<Command>> queues = new HashMap<>();
      for (int from = 0; from < script.commands().size(); ) {
        List<Command> batch = batch(script.commands(), from);
        right.send(batch);
        tried.send(batch);
        for (int i = 0; i < batch.size(); i++) {
          Command command = batch.get(i);
          Reply want = right.read(command.client());
          Reply got = tried.read(command.client());
          List<Command> queue =
              queues.computeIfAbsent(command.client(), client -> new ArrayList<>());
          if (!alike(command, queue, want, got, List.of(right, tried))) {
            return Optional.of(new Difference(from + i, command, command.order(), want, got));
          }
          remember(command, queue, want);
        }
        from += batch.size();
      }
    }
    return Optional.empty();
  }

  /** The commands from an index on that are sent in one piece. */
  private static List<Command> batch(List<Command> commands, int from) {
    int to = from + 1;
    while (to < commands.size()
        && commands.get(to).joined()
        && commands.get(to).client() == commands.get(from).client()
        && to - from < 64) {
      to++;
    }
    return commands.subList(from, to);
  }

  private boolean alike(
      Command command, List<Command> queue, Reply want, Reply got, List<Session> sessions) {
    if (want.raw().equals(got.raw())) {
      exact++;
      return true;
    }
    loose++;
    if (command.name().equals("EXEC")) {
      return transaction(queue, want, got);
    }
    boolean hash = command.order() == Order.HASH || command.order() == Order.HASHPAIRS;
    if (hash && !sessions.stream().allMatch(each -> each.unordered(command.arguments().get(1)))) {
      return false;
    }
    return Likeness.alike(command.order(), want, got);
  }

  /**
   * An EXEC's reply has the replies of the commands that were queued, each compared in its own way.
   */
  private static boolean transaction(List<Command> queue, Reply want, Reply got) {
    if (want.type() != got.type()
        || want.items().size() != queue.size()
        || got.items().size() != queue.size()) {
      return false;
    }
    for (int i = 0; i < queue.size(); i++) {
      if (!Likeness.alike(queue.get(i).order(), want.items().get(i), got.items().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static void remember(Command command, List<Command> queue, Reply reply) {
    if (reply.queued()) {
      queue.add(command);
    } else if (ENDS.contains(command.name())) {
      queue.clear();
    }
  }
}
