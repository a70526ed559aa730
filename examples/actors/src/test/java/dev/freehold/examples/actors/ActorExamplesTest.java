package dev.freehold.examples.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.actor.ActorListener;
import dev.freehold.actor.ActorRef;
import dev.freehold.actor.ActorSystem;
import dev.freehold.actor.Directive;
import dev.freehold.actor.ManualDispatcher;
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
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** Each of the programs, in the thread of the test. */
class ActorExamplesTest {
  private static final Duration LONG = Duration.ofSeconds(10);

  private final ConcurrentLinkedQueue<String> said = new ConcurrentLinkedQueue<>();

  private static ActorSystem system(ManualDispatcher dispatcher) {
    return ActorSystem.create(
        "test",
        dispatcher,
        new ActorListener() {
          @Override
          public void failed(String actor, Throwable failure, Directive directive) {
            throw new AssertionError(actor, failure);
          }
        });
  }

  private static ActorRef<String> out(ActorSystem system, ConcurrentLinkedQueue<String> said) {
    return system.spawn("out", self -> text -> said.add(text));
  }

  private static void log(LinePool lines, ActorRef<LogMessage> logger, String text) {
    Line line = lines.alloc();
    line.text().set(text);
    logger.send(new LogMessage.Log(line));
  }

  @Test
  void loggerWritesWhatItIsSentAndGivesTheLinesBack() {
    ManualDispatcher dispatcher = new ManualDispatcher();
    try (LinePool lines = LinePool.create();
        ActorSystem system = system(dispatcher)) {
      ActorRef<String> out = out(system, said);
      ActorRef<LogMessage> logger = system.spawn("logger", self -> new Logger(out));
      log(lines, logger, "first");
      logger.send(new LogMessage.Limit(3));
      log(lines, logger, "second");
      Long written = system.ask(logger, LogMessage.Count::new, LONG);
      dispatcher.run();
      assertEquals(2, written);
      assertEquals(0, lines.inUse());
    }
    assertEquals(List.of("Logged: first", "Logged: sec"), List.copyOf(said));
  }

  @Test
  void messagesOnTheirWayComeBackWhenTheSystemIsClosed() {
    try (LinePool lines = LinePool.create()) {
      try (ActorSystem system = system(new ManualDispatcher())) {
        ActorRef<String> out = out(system, said);
        ActorRef<LogMessage> logger = system.spawn("logger", self -> new Logger(out));
        log(lines, logger, "never read");
        assertEquals(1, lines.inUse());
      }
      assertEquals(0, lines.inUse());
    }
  }

  @Test
  void networkHandsItsFramesOver() {
    ManualDispatcher dispatcher = new ManualDispatcher();
    try (ActorSystem system = system(dispatcher)) {
      ActorRef<String> out = out(system, said);
      ActorRef<Frame> consumer = system.spawn("consumer", self -> new Consumer(out));
      ActorRef<Packet> net = system.spawn("net", self -> new Net(self, consumer));
      for (int i = 0; i < 100; i++) {
        net.send(new Packet("abc"));
        dispatcher.run();
      }
    }
    assertEquals(100, said.size());
    assertEquals("frame of 3 bytes, sum 294", said.peek());
  }

  @Test
  void functionsSeeTheStoreThatTheyAreGiven() {
    Store store = new Store();
    Transfers.deposit(store, 1, 500);
    boolean paid = Transfers.transfer(store, 1, 2, 200);
    boolean again = Transfers.transfer(store, 1, 2, 400);
    long first = store.cents(1);
    long total = Transfers.total(store, 1, 2, 3);
    store.close();
    assertTrue(paid);
    assertFalse(again);
    assertEquals(300, first);
    assertEquals(500, total);
  }

  @Test
  void othersReachAStoreByMessagesAlone() {
    ManualDispatcher dispatcher = new ManualDispatcher();
    try (ActorSystem system = system(dispatcher)) {
      ActorRef<StoreActor.Command> store = system.spawn("store", self -> new StoreActor());
      store.send(new StoreActor.Add(7, 100));
      store.send(new StoreActor.Add(7, 50));
      Long cents = system.ask(store, asker -> new StoreActor.Get(7, asker), LONG);
      assertEquals(150, cents);
    }
  }
}
