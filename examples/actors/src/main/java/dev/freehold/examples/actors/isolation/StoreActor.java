package dev.freehold.examples.actors.isolation;

import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.actor.Actor;
import dev.freehold.actor.ActorRef;

/** A store that others reach by messages alone. */
public final class StoreActor implements Actor<StoreActor.Command> {
  /** What can be asked of it. */
  public sealed interface Command {}

  /** Adds to an account. */
  public record Add(long number, long cents) implements Command {}

  /** Asks what is in an account. */
  public record Get(long number, ActorRef<Long> asker) implements Command {}

  private final @Own Store store = new Store();

  /** Makes an empty store. */
  public StoreActor() {}

  @Override
  public void receive(@Mut StoreActor this, Command command) {
    if (command instanceof Add add) {
      Transfers.deposit(store, add.number(), add.cents());
    } else if (command instanceof Get get) {
      get.asker().send(store.cents(get.number()));
    }
  }

  @Override
  public void close(@Own StoreActor this) {
    store.close();
  }
}
