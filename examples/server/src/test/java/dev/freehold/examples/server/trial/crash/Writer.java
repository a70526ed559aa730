package dev.freehold.examples.server.trial.crash;

import dev.freehold.examples.server.trial.Bytes;
import dev.freehold.examples.server.trial.Connection;
import dev.freehold.examples.server.trial.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes until the server dies: each step is a transaction on two counters, a list, a hash, a
 * sorted set and a key of its own, so that what must be there after the crash can be told from the
 * number of the last step that was acknowledged.
 */
final class Writer implements Runnable {
  private final Connection connection;
  private final String name;
  private final int depth;
  private volatile int sent;
  private volatile int acknowledged;

  /**
   * @param depth how many steps are sent before the reply to the first is read
   */
  Writer(Connection connection, String name, int depth) {
    this.connection = connection;
    this.name = name;
    this.depth = depth;
  }

  int acknowledged() {
    return acknowledged;
  }

  @Override
  public void run() {
    try {
      while (true) {
        StringBuilder batch = new StringBuilder();
        int first = sent + 1;
        for (int step = first; step < first + depth; step++) {
          batch.append(step(step));
        }
        sent = first + depth - 1;
        connection.send(batch.toString());
        for (int step = first; step < first + depth; step++) {
          readStep();
          acknowledged = step;
        }
      }
    } catch (IOException dead) {
      // The server is gone.
    }
  }

  private String step(int step) {
    return Bytes.request("MULTI")
        + Bytes.request("INCR", name + ":a")
        + Bytes.request("RPUSH", name + ":list", Integer.toString(step))
        + Bytes.request("INCR", name + ":b")
        + Bytes.request("EXEC")
        + Bytes.request("SET", name + ":" + step, "value " + step)
        + Bytes.request("HSET", name + ":hash", "f" + step, Integer.toString(step))
        + Bytes.request("ZADD", name + ":zset", Integer.toString(step), "m" + step);
  }

  private void readStep() throws IOException {
    for (int i = 0; i < 8; i++) {
      Reply reply = connection.read();
      if (reply.error()) {
        throw new IllegalStateException(reply.toString());
      }
    }
  }

  /**
   * What is wrong in what a server has that was started after the crash; nothing when all is there.
   */
  List<String> missing(Connection after) throws IOException {
    List<String> wrong = new ArrayList<>();
    long a = number(after.ask("GET", name + ":a"));
    long b = number(after.ask("GET", name + ":b"));
    between(wrong, "counter", a);
    if (a != b) {
      wrong.add(name + ": half of a transaction: " + a + " and " + b);
    }
    between(wrong, "list", after.ask("LLEN", name + ":list").number());
    between(wrong, "hash", after.ask("HLEN", name + ":hash").number());
    between(wrong, "sorted set", after.ask("ZCARD", name + ":zset").number());
    StringBuilder batch = new StringBuilder();
    int last = acknowledged;
    for (int step = 1; step <= last; step++) {
      batch.append(Bytes.request("GET", name + ":" + step));
    }
    after.send(batch.toString());
    for (int step = 1; step <= last; step++) {
      if (!after.read().text().equals("value " + step)) {
        wrong.add(name + ": key of step " + step + " of " + last + " is missing");
      }
    }
    return wrong;
  }

  private static long number(Reply reply) {
    return reply.raw().equals("$-1\r\n") ? 0 : reply.number();
  }

  private void between(List<String> wrong, String what, long found) {
    if (found < acknowledged || found > sent) {
      wrong.add(
          name
              + ": "
              + what
              + " has "
              + found
              + ", acknowledged were "
              + acknowledged
              + " of "
              + sent);
    }
  }
}
