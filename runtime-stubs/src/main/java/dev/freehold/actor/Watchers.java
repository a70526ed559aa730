package dev.freehold.actor;

import java.util.ArrayList;
import java.util.List;

/** Who is told that an actor has stopped. Any thread may ask for it. */
final class Watchers {
  private final List<Runnable> waiting = new ArrayList<>();
  private boolean ended;

  /** Has something run when the actor stops; at once if it has. */
  void add(Runnable tell) {
    if (!enter(tell)) {
      tell.run();
    }
  }

  private synchronized boolean enter(Runnable tell) {
    if (!ended) {
      waiting.add(tell);
    }
    return !ended;
  }

  void tell() {
    end().forEach(Runnable::run);
  }

  private synchronized List<Runnable> end() {
    ended = true;
    List<Runnable> all = List.copyOf(waiting);
    waiting.clear();
    return all;
  }
}
