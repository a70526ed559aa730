package dev.freehold.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The actors that an actor has made and that have not stopped. It belongs to the actor. */
final class Children {
  private final Set<ActorCell<?>> living = new LinkedHashSet<>();

  boolean isEmpty() {
    return living.isEmpty();
  }

  void add(ActorCell<?> child) {
    living.add(child);
  }

  void remove(ActorCell<?> child) {
    living.remove(child);
  }

  /** Tells all to stop, the youngest first. */
  void stop() {
    List<ActorCell<?>> all = new ArrayList<>(living);
    for (int i = all.size() - 1; i >= 0; i--) {
      all.get(i).life().askToStop();
    }
  }
}
