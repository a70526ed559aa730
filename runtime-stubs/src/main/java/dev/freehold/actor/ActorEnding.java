package dev.freehold.actor;

import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Closes the actors of a cell that are over: the one that it ends with, and those that were
 * restarted. Each waits until the elements of its pools are back, which other actors may still
 * have; at the latest, the system closes it when all actors have ended.
 */
final class ActorEnding<M extends @Ref Object> {
  private static final long FIRST = 1_000_000;
  private static final long LONGEST = 256 * FIRST;

  private record Last<M extends @Ref Object>(Actor<M> actor, ConfinedPools pools) {}

  private final ActorCell<M> cell;
  private final List<Last<M>> open = new ArrayList<>();
  private long wait = FIRST;

  ActorEnding(ActorCell<M> cell) {
    this.cell = cell;
  }

  /** Closes an actor that is over, now or later. */
  void add(@Own @Nullable Actor<M> actor, ConfinedPools pools) {
    if (actor != null) {
      open.add(new Last<>(actor, pools));
    }
    look();
  }

  private void look() {
    if (cell.life().isClosed() || cell.system().isClosing()) {
      return; // The system says when.
    }
    close(false);
    if (!open.isEmpty()) {
      lookLater();
    } else if (cell.hasEnded()) {
      cell.life().closed();
    }
  }

  private void lookLater() {
    long at = cell.dispatcher().now() + wait;
    wait = Math.min(2 * wait, LONGEST);
    cell.dispatcher()
        .at(
            new Due(at) {
              @Override
              public void run() {
                cell.signal(ActorEnding.this::look);
              }
            });
  }

  /** Closes all, whatever is still elsewhere. */
  void finish() {
    if (!cell.life().isClosed()) {
      close(true);
      cell.life().closed();
    }
  }

  private void close(boolean all) {
    for (Last<M> last : List.copyOf(open)) {
      if (all || !last.pools.areInUse()) {
        open.remove(last);
        close(last.actor);
      }
    }
  }

  private void close(@Own Actor<M> actor) {
    try {
      actor.close();
    } catch (Throwable thrown) {
      cell.system().events().failed(cell.name(), thrown, Directive.STOP);
    }
  }
}
