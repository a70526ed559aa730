package dev.freehold.examples.server.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The clients that are connected. */
public final class Sessions {
  private @Nullable Session[] slots = new Session[64];
  private int count;
  private long lastId;
  private int nextSlot;
  private int waiting;

  /**
   * Takes a client in.
   *
   * @param trusted whether it need not say a password
   */
  public Session open(Session.Link link, long now, boolean trusted) {
    if (count == slots.length) {
      slots = Arrays.copyOf(slots, 2 * slots.length);
    }
    while (slots[nextSlot & slots.length - 1] != null) {
      nextSlot++;
    }
    int slot = nextSlot & slots.length - 1;
    Session session = new Session(slot, ++lastId, link, now);
    session.authenticated(trusted);
    slots[slot] = session;
    count++;
    return session;
  }

  /** A client has gone. */
  public void close(Session session) {
    if (slots[session.slot()] == session) {
      slots[session.slot()] = null;
      count--;
    }
  }

  /** How many are connected. */
  public int count() {
    return count;
  }

  /** How many wait for a key. */
  public int waiting() {
    return waiting;
  }

  void waiting(int more) {
    waiting += more;
  }

  Session at(int slot) {
    return Objects.requireNonNull(slots[slot]);
  }

  /** All clients, the oldest first; makes garbage. */
  public List<Session> all() {
    List<Session> all = new ArrayList<>(count);
    for (Session session : slots) {
      if (session != null) {
        all.add(session);
      }
    }
    all.sort(Comparator.comparingLong(Session::id));
    return all;
  }
}
