package dev.freehold.examples.server.trial.compare;

import dev.freehold.examples.server.trial.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * Runs a script of clients that publish and subscribe: after each command everything that every
 * client got is compared. What a command brings is told by a PING that follows it, whose reply
 * comes after.
 *
 * @param expected port of the server that is right
 * @param actual port of the one that is tried
 */
record ChannelComparison(int expected, IntSupplier actual) implements Trial {
  private static final String MARK = "mark";

  @Override
  public Optional<Difference> run(Script script) throws IOException {
    try (Session right = Session.empty(expected, script.protocol());
        Session tried = Session.empty(actual.getAsInt(), script.protocol())) {
      for (int i = 0; i < script.commands().size(); i++) {
        Command command = script.commands().get(i);
        Reply want = step(right, command);
        Reply got = step(tried, command);
        boolean alike =
            unordered(command) ? parts(want).equals(parts(got)) : alike(command.order(), want, got);
        if (!alike) {
          return Optional.of(new Difference(i, command, command.order(), want, got));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean alike(Order order, Reply want, Reply got) {
    if (want.items().size() != got.items().size()) {
      return false;
    }
    for (int i = 0; i < want.items().size(); i++) {
      if (!Likeness.alike(order, want.items().get(i), got.items().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether Redis goes through a hash table of patterns or channels to carry the command out. */
  private static boolean unordered(Command command) {
    boolean all = command.arguments().size() == 1 && command.name().endsWith("UNSUBSCRIBE");
    return all || command.name().equals("PUBLISH");
  }

  /** The replies in an order of their own, the counts at their ends as they came. */
  private static List<String> parts(Reply replies) {
    List<String> parts = new ArrayList<>();
    StringBuilder counts = new StringBuilder();
    for (Reply each : replies.items()) {
      Reply last = each.items().isEmpty() ? each : each.items().get(each.items().size() - 1);
      String count = last.type() == ':' ? last.raw() : "";
      counts.append(count);
      parts.add(each.raw().substring(0, each.raw().length() - count.length()));
    }
    Collections.sort(parts);
    parts.add(counts.toString());
    return parts;
  }

  /** What all clients got, the sender first. */
  private static Reply step(Session session, Command command) throws IOException {
    session.send(List.of(command));
    List<Reply> all = new ArrayList<>(upToMark(session, command.client()));
    for (int client = 0; client < Session.CLIENTS; client++) {
      if (client != command.client()) {
        all.addAll(upToMark(session, client));
      }
    }
    StringBuilder raw = new StringBuilder();
    all.forEach(each -> raw.append(each.raw()));
    return new Reply('*', Integer.toString(all.size()), all, raw.toString());
  }

  private static List<Reply> upToMark(Session session, int client) throws IOException {
    session.send(List.of(new Command(client, List.of("PING", MARK), Order.EXACT, false, false)));
    List<Reply> replies = new ArrayList<>();
    Reply last;
    do {
      last = session.read(client);
      replies.add(last);
    } while (!last.raw().contains(MARK) && !last.raw().startsWith("-no reply"));
    return replies;
  }
}
