package dev.freehold.examples.server.net;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Connections that have to be looked at before the loop waits again. */
final class Pending {
  private @Nullable Connection[] list = new Connection[64];
  private int count;

  /** Adds one, unless it is there. */
  void add(Connection connection) {
    if (connection.list()) {
      return;
    }
    if (count == list.length) {
      list = Arrays.copyOf(list, 2 * list.length);
    }
    list[count++] = connection;
  }

  boolean isEmpty() {
    return count == 0;
  }

  int count() {
    return count;
  }

  /** One that is taken off the list; it can be added again at once. */
  Connection take(int index) {
    Connection connection = Objects.requireNonNull(list[index]);
    list[index] = null;
    connection.unlist();
    return connection;
  }

  /** Drops those that were taken: all up to a place. */
  void dropTo(int taken) {
    System.arraycopy(list, taken, list, 0, count - taken);
    Arrays.fill(list, count - taken, count, null);
    count -= taken;
  }
}
