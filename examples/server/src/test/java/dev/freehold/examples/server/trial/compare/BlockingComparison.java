package dev.freehold.examples.server.trial.compare;

import dev.freehold.examples.server.trial.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * Runs a script of clients that wait for elements: after each command it is settled who still waits
 * (INFO tells how many do), and the replies of all who were served are compared. What a waiting
 * client would send is left out.
 *
 * @param expected port of the server that is right
 * @param actual port of the one that is tried
 */
record BlockingComparison(int expected, IntSupplier actual) implements Trial {
  @Override
  public Optional<Difference> run(Script script) throws IOException {
    try (Side right = new Side(Session.empty(expected, script.protocol()));
        Side tried = new Side(Session.empty(actual.getAsInt(), script.protocol()))) {
      for (int i = 0; i < script.commands().size(); i++) {
        Command command = script.commands().get(i);
        if (right.waiting.get(command.client())) {
          continue;
        }
        Reply want = right.step(command);
        Reply got = tried.step(command);
        if (!want.raw().equals(got.raw())) {
          return Optional.of(new Difference(i, command, Order.EXACT, want, got));
        }
      }
    }
    return Optional.empty();
  }

  /** One server's clients and which of them wait. */
  private static final class Side implements AutoCloseable {
    private final Session session;
    private final List<Boolean> waiting =
        new ArrayList<>(Collections.nCopies(Session.CLIENTS, false));

    Side(Session session) {
      this.session = session;
    }

    /** The replies that came to all clients by a command, each after the client's number. */
    Reply step(Command command) throws IOException {
      session.send(List.of(command));
      long end = System.nanoTime() + 3_000_000_000L;
      while (!session.waiting(command.client())
          && session.blocked() != 1 + Collections.frequency(waiting, true)
          && System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      waiting.set(command.client(), true);
      session.blocked(); // its reply comes after all that the command brought
      List<Reply> all = new ArrayList<>();
      StringBuilder raw = new StringBuilder();
      for (int client = 0; client < waiting.size(); client++) {
        if (waiting.get(client) && session.waiting(client)) {
          Reply reply = session.read(client);
          all.add(reply);
          raw.append(client).append(reply.raw());
          waiting.set(client, false);
        }
      }
      return new Reply('*', Integer.toString(all.size()), all, raw.toString());
    }

    @Override
    public void close() throws IOException {
      session.close();
    }
  }
}
