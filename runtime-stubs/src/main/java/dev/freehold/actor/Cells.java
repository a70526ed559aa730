package dev.freehold.actor;

import dev.freehold.Ref;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The actors of a system that are not closed, and how they are closed together. */
final class Cells {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final ActorSystem system;
  private final Map<ActorCell<?>, Long> cells = new ConcurrentHashMap<>();
  private final AtomicLong made = new AtomicLong();
  private volatile boolean closing;
  private volatile @Nullable Thread closer;

  Cells(ActorSystem system) {
    this.system = system;
  }

  <M extends @Ref Object> ActorCell<M> make(
      @Nullable ActorCell<?> parent, String name, ActorOptions options, ActorFactory<M> factory) {
    if (name.indexOf('/') >= 0) {
      throw new IllegalArgumentException(
          "an actor cannot be called \"%s\": leave out the slash".formatted(name));
    }
    String path = (parent == null ? "" : parent.name()) + "/" + name;
    ActorCell<M> cell = new ActorCell<>(system, parent, path, options, factory);
    cells.put(cell, made.getAndIncrement());
    if (closing || (parent != null && parent.hasEnded())) {
      cells.remove(cell);
      throw new IllegalStateException(
          "%s cannot be made: %s is closed".formatted(path, system.name()));
    }
    return cell;
  }

  void remove(ActorCell<?> cell) {
    cells.remove(cell);
    changed();
  }

  int living() {
    return (int) cells.keySet().stream().filter(cell -> !cell.hasEnded()).count();
  }

  boolean isClosing() {
    return closing;
  }

  /** An actor has ended or is closed. */
  void changed() {
    Thread waiting = closer;
    if (waiting != null) {
      LockSupport.unpark(waiting);
    }
  }

  /**
   * Ends all actors, then closes them one by one.
   *
   * @param ended what is to be done when all are told to stop
   */
  void close(Runnable ended) {
    if (Running.running() != null) {
      throw new IllegalStateException(
          "%s is closed by one of its actors, and would wait for itself: stop the actor instead"
              .formatted(system.name()));
    }
    closing = true;
    closer = Thread.currentThread();
    try {
      await(ended, ActorCell::hasEnded);
      for (ActorCell<?> cell : youngestFirst()) {
        await(() -> cell.signal(cell.life().ending()::finish), other -> other != cell);
      }
    } finally {
      closer = null;
    }
  }

  private List<ActorCell<?>> youngestFirst() {
    List<Map.Entry<ActorCell<?>, Long>> all = new ArrayList<>(cells.entrySet());
    all.sort(Map.Entry.<ActorCell<?>, Long>comparingByValue(Comparator.reverseOrder()));
    return all.stream().<ActorCell<?>>map(Map.Entry::getKey).toList();
  }

  /** Waits until all actors that are not closed are so; interrupts those that are not. */
  private void await(Runnable begin, Predicate<ActorCell<?>> so) {
    begin.run();
    if (!isSo(so)) {
      cells.keySet().stream().filter(so.negate()).forEach(ActorCell::interrupt);
      if (!isSo(so)) {
        throw new IllegalStateException(
            "%s cannot be closed: %s"
                .formatted(
                    system.name(),
                    cells.keySet().stream()
                        .filter(so.negate())
                        .map(cell -> cell.name() + " does not come to an end")
                        .toList()));
      }
    }
  }

  private boolean isSo(Predicate<ActorCell<?>> so) {
    return Waiting.until(
        system.dispatcher(),
        () -> {
          stopNew();
          return cells.keySet().stream().allMatch(so);
        },
        PATIENCE);
  }

  /** Also those that were being made when the system began to close. */
  private void stopNew() {
    for (ActorCell<?> cell : cells.keySet()) {
      if (!cell.hasEnded() && !cell.life().wasAsked()) {
        cell.life().askToStop();
      }
    }
  }
}
