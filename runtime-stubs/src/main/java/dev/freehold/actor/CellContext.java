package dev.freehold.actor;

import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.pool.MemoryPool;
import java.time.Duration;
import java.util.function.Supplier;

/** What an actor can do, of its cell. */
final class CellContext<M extends @Ref Object> implements ActorContext<M> {
  private final ActorCell<M> cell;
  private final ActorTimers<M> timers;
  private final Stash<M> stash;
  private final Children children;
  private ConfinedPools pools = new ConfinedPools();

  CellContext(ActorCell<M> cell, ActorTimers<M> timers, Stash<M> stash, Children children) {
    this.cell = cell;
    this.timers = timers;
    this.stash = stash;
    this.children = children;
  }

  @Override
  public ActorRef<M> self() {
    return cell;
  }

  @Override
  public <C extends @Ref Object> ActorRef<C> spawn(
      String name, ActorOptions options, ActorFactory<C> factory) {
    requireHere();
    ActorCell<C> child = cell.system().make(cell, name, options, factory);
    children.add(child);
    child.life().begin();
    return child;
  }

  @Override
  public void stop() {
    cell.life().askToStop();
  }

  @Override
  public void stash(@Own M message) {
    requireHere();
    Hand.passOn(message);
    if (stash.size() >= cell.mailbox().capacity()) {
      cell.undelivered(message, ActorListener.Reason.DROPPED);
      throw new MailboxFullException(
          "%s has put back %,d messages, as many as its mailbox holds"
              .formatted(cell.name(), stash.size()));
    }
    stash.put(message);
  }

  @Override
  public void unstash() {
    requireHere();
    stash.unstash();
  }

  @Override
  public @Own M keep(@Own M message) {
    Hand.passOn(message);
    return message;
  }

  @Override
  public Timer after(Duration delay, @Own M message) {
    requireHere();
    Hand.passOn(message);
    return timers.once(delay, message);
  }

  @Override
  public Timer every(Duration period, Supplier<@Own M> message) {
    requireHere();
    return timers.again(period, message);
  }

  @Override
  public void watch(ActorRef<?> other, Runnable then) {
    requireHere();
    if (!(other instanceof ActorCell<?> watched)) {
      throw new IllegalArgumentException(
          "%s is no actor of this system, and cannot be watched".formatted(other.name()));
    }
    int incarnation = cell.life().incarnation();
    watched.life().watch(() -> cell.signal(() -> cell.life().perform(incarnation, then)));
  }

  @Override
  public <Q extends @Ref Object, R extends @Ref Object> @Own R ask(
      ActorRef<Q> to, Question<Q, R> question, Duration timeout) {
    return cell.system().ask(to, question, timeout);
  }

  @Override
  public void confine(MemoryPool pool) {
    requireHere();
    pools.add(pool);
  }

  /** Those of the present actor. */
  ConfinedPools pools() {
    return pools;
  }

  /** Those of the actor that is over; the next one has its own. */
  ConfinedPools takePools() {
    ConfinedPools last = pools;
    pools = new ConfinedPools();
    return last;
  }

  private void requireHere() {
    if (!cell.isRunningHere()) {
      throw new IllegalStateException(
          "the context of %s is used outside of the actor: send it a message instead"
              .formatted(cell.name()));
    }
  }
}
