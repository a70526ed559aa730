package dev.freehold.actor;

import dev.freehold.Ref;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Messages that an actor has put back, and those of them that it is going to receive next. */
final class Stash<M extends @Ref Object> {
  private final ArrayDeque<M> put = new ArrayDeque<>(0);
  private final ArrayDeque<M> next = new ArrayDeque<>(0);

  int size() {
    return put.size() + next.size();
  }

  void put(M message) {
    put.addLast(message);
  }

  /** Lets what was put back be received before what waits already. */
  void unstash() {
    for (M last = put.pollLast(); last != null; last = put.pollLast()) {
      next.addFirst(last);
    }
  }

  @Nullable M next() {
    return next.pollFirst();
  }
}
