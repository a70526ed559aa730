package dev.freehold.examples.actors;

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.actor.ActorRef;
import dev.freehold.actor.ActorSystem;
import dev.freehold.examples.actors.isolation.Store;
import dev.freehold.examples.actors.isolation.StoreActor;
import dev.freehold.examples.actors.isolation.Transfers;
import dev.freehold.examples.actors.logger.Line;
import dev.freehold.examples.actors.logger.LinePool;
import dev.freehold.examples.actors.logger.LogMessage;
import dev.freehold.examples.actors.logger.Logger;
import dev.freehold.examples.actors.network.Consumer;
import dev.freehold.examples.actors.network.Frame;
import dev.freehold.examples.actors.network.Net;
import dev.freehold.examples.actors.network.Packet;
import java.time.Duration;

/** Runs the three programs one after another. */
public final class Main {
  private static final Duration LONG = Duration.ofSeconds(10);

  private Main() {}

  public static void main(String[] arguments) {
    try (LinePool lines = LinePool.create();
        ActorSystem system = ActorSystem.create("examples")) {
      ActorRef<String> out = system.spawn("out", self -> text -> System.out.println(text));
      log(system, lines, out);
      send(system, out);
      keep(system, out);
      finish(system, out);
    }
  }

  private static void log(@Ref ActorSystem system, @Ref LinePool lines, ActorRef<String> out) {
    ActorRef<LogMessage> logger = system.spawn("logger", self -> new Logger(out));
    Line line = lines.alloc();
    line.text().set("a message that moves, and is copied nowhere");
    logger.send(new LogMessage.Log(line));
    Long written = system.ask(logger, LogMessage.Count::new, LONG);
    out.send("lines written: " + written);
  }

  private static void send(@Ref ActorSystem system, ActorRef<String> out) {
    ActorRef<Frame> consumer = system.spawn("consumer", self -> new Consumer(out));
    ActorRef<Packet> net = system.spawn("net", self -> new Net(self, consumer));
    for (String data : new String[] {"one", "two", "three"}) {
      net.send(new Packet(data));
    }
    finish(system, net);
    finish(system, consumer);
  }

  /** Waits until an actor has received what it was sent. */
  private static void finish(@Ref ActorSystem system, ActorRef<?> actor) {
    system.finish(actor);
    if (!system.awaitStop(actor, LONG)) {
      throw new IllegalStateException(actor.name() + " does not come to an end");
    }
  }

  private static void keep(@Ref ActorSystem system, ActorRef<String> out) {
    Store store = new Store(); // main's own
    pay(store);
    out.send("in main's store: " + Transfers.total(store, 1, 2));
    store.close();

    ActorRef<StoreActor.Command> actor = system.spawn("store", self -> new StoreActor());
    actor.send(new StoreActor.Add(1, 700));
    Long cents = system.ask(actor, asker -> new StoreActor.Get(1, asker), LONG);
    out.send("in the actor's store: " + cents);
  }

  private static void pay(@Mut Store store) {
    Transfers.deposit(store, 1, 500);
    boolean paid = Transfers.transfer(store, 1, 2, 200);
    if (!paid) {
      throw new IllegalStateException("not enough");
    }
  }
}
