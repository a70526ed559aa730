package dev.freehold.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same on real threads, of both kinds. */
class ActorThreadsTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  private final Parcel.Post post = new Parcel.Post();
  private final Recorded told = new Recorded();

  /** Virtual threads as well, where there are any. */
  static Stream<Supplier<Dispatcher>> dispatchers() {
    Supplier<Dispatcher> standard = Dispatcher::standard;
    Supplier<Dispatcher> pool = () -> Dispatcher.threadPool(2);
    Supplier<Dispatcher> one = () -> Dispatcher.threadPool(1);
    return Stream.of(standard, pool, one);
  }

  private static void await(AtomicLong count, long expected) throws InterruptedException {
    long until = System.nanoTime() + LONG.toNanos();
    while (count.get() != expected && System.nanoTime() < until) {
      Thread.sleep(1);
    }
    assertEquals(expected, count.get());
  }

  @ParameterizedTest
  @MethodSource("dispatchers")
  void severalSendersLoseNothing(Supplier<Dispatcher> dispatcher) throws Exception {
    ActorSystem system = ActorSystem.create("test", dispatcher.get(), told);
    AtomicLong sum = new AtomicLong();
    AtomicLong received = new AtomicLong();
    ActorRef<Parcel> adds =
        system.spawn(
            "adds",
            ActorOptions.mailbox(16, WhenFull.BLOCK),
            self ->
                parcel -> {
                  sum.addAndGet(parcel.id());
                  parcel.close();
                  received.incrementAndGet();
                });
    List<Thread> senders = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      senders.add(new Thread(() -> sendAll(adds, 20_000)));
    }
    senders.forEach(Thread::start);
    for (Thread each : senders) {
      each.join();
    }
    await(received, 60_000);
    assertEquals(3 * 20_000L * 19_999 / 2, sum.get());
    system.close();
    assertEquals(0, post.open());
    assertEquals(List.of(), told.failures);
  }

  private void sendAll(ActorRef<Parcel> to, int count) {
    for (int id = 0; id < count; id++) {
      to.send(post.parcel(id));
    }
  }

  @ParameterizedTest
  @MethodSource("dispatchers")
  void actorsWaitForEachOtherWithoutHoldingThreadsUp(Supplier<Dispatcher> dispatcher)
      throws Exception {
    ActorSystem system = ActorSystem.create("test", dispatcher.get(), told);
    AtomicLong received = new AtomicLong();
    ActorRef<Parcel> next =
        system.spawn(
            "last",
            ActorOptions.mailbox(2, WhenFull.BLOCK),
            self ->
                parcel -> {
                  parcel.close();
                  received.incrementAndGet();
                });
    for (int i = 0; i < 8; i++) {
      ActorRef<Parcel> to = next;
      next = system.spawn("link" + i, ActorOptions.mailbox(2, WhenFull.BLOCK), self -> to::send);
    }
    sendAll(next, 5_000);
    await(received, 5_000);
    system.close();
    assertEquals(0, post.open());
  }

  private record Get(int value, ActorRef<Integer> asker) {}

  @ParameterizedTest
  @MethodSource("dispatchers")
  void anActorMayAskAnother(Supplier<Dispatcher> dispatcher) {
    ActorSystem system = ActorSystem.create("test", dispatcher.get(), told);
    ActorRef<Get> adds = system.spawn("adds", self -> get -> get.asker().send(get.value() + 1));
    ActorRef<Get> asks =
        system.spawn(
            "asks",
            self ->
                get ->
                    get.asker()
                        .send(self.<Get, Integer>ask(adds, a -> new Get(get.value(), a), LONG)));
    for (int i = 0; i < 200; i++) {
      int value = i;
      assertEquals(i + 1, system.<Get, Integer>ask(asks, a -> new Get(value, a), LONG));
    }
    system.close();
  }

  @ParameterizedTest
  @MethodSource("dispatchers")
  void closingUnderLoadReleasesEverything(Supplier<Dispatcher> dispatcher) throws Exception {
    for (int round = 0; round < 20; round++) {
      ActorSystem system = ActorSystem.create("test", dispatcher.get(), told);
      ActorRef<Parcel> sink = system.spawn("sink", self -> Parcel::close);
      ActorRef<Parcel> source =
          system.spawn("source", ActorOptions.mailbox(4, WhenFull.BLOCK), self -> sink::send);
      AtomicInteger stop = new AtomicInteger();
      Thread sender =
          new Thread(
              () -> {
                for (int id = 0; stop.get() == 0; id++) {
                  source.send(post.parcel(id));
                }
              });
      sender.start();
      Thread.sleep(2);
      system.close();
      stop.set(1);
      sender.join();
      assertEquals(0, post.open());
    }
  }

  @ParameterizedTest
  @MethodSource("dispatchers")
  void laterMessageComes(Supplier<Dispatcher> dispatcher) throws Exception {
    ActorSystem system = ActorSystem.create("test", dispatcher.get(), told);
    AtomicLong received = new AtomicLong();
    ActorRef<Parcel> ignored =
        system.spawn(
            "later",
            self -> {
              self.after(Duration.ofMillis(5), post.parcel(1));
              self.every(Duration.ofMillis(1), () -> post.parcel(2));
              return parcel -> {
                parcel.close();
                received.incrementAndGet();
              };
            });
    long until = System.nanoTime() + LONG.toNanos();
    while (received.get() < 5 && System.nanoTime() < until) {
      Thread.sleep(1);
    }
    system.close();
    assertTrue(received.get() >= 5);
    assertEquals(0, post.open());
  }
}
