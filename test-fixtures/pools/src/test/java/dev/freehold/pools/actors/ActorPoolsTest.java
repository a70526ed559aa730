package dev.freehold.pools.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.actor.Actor;
import dev.freehold.actor.ActorContext;
import dev.freehold.actor.ActorListener;
import dev.freehold.actor.ActorOptions;
import dev.freehold.actor.ActorRef;
import dev.freehold.actor.ActorSystem;
import dev.freehold.actor.Directive;
import dev.freehold.actor.Dispatcher;
import dev.freehold.actor.ManualDispatcher;
import dev.freehold.actor.Supervision;
import dev.freehold.actor.WhenFull;
import dev.freehold.memory.OwnList;
import dev.freehold.pool.DoubleReleaseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Elements of pools as messages: they come back, whatever happens to who has them. */
@Unsafe("actors are looked into from outside, and do what the compiler would refuse")
class ActorPoolsTest {
  private final LetterPool letters = LetterPool.create();
  private final ManualDispatcher dispatcher = new ManualDispatcher();
  private final List<String> failures = new ArrayList<>();
  private final ActorSystem system =
      ActorSystem.create(
          "test",
          dispatcher,
          new ActorListener() {
            @Override
            public void failed(String actor, Throwable failure, Directive directive) {
              failures.add(actor + " " + failure.getMessage());
            }
          });

  private void end() {
    system.close();
    assertEquals(0, letters.inUse());
    letters.close();
  }

  private void run(ActorRef<Letter> to) {
    to.send(Letter.write(letters, 1));
    dispatcher.run();
  }

  private ActorRef<Letter> actor(Actor<Letter> actor) {
    return system.spawn(
        "actor", ActorOptions.defaults().withSupervision(Supervision.resume()), self -> actor);
  }

  @Test
  void slotsComeBackFromWhoReceives() {
    ActorRef<Letter> reader = actor(Letter::close);
    for (int i = 0; i < 100; i++) {
      run(reader);
    }
    end();
  }

  @Test
  void failingActorLosesNoElement() {
    run(
        actor(
            letter -> {
              throw new IllegalStateException("before its release");
            }));
    assertEquals(0, letters.inUse());
    assertEquals(List.of("/actor before its release"), failures);
    end();
  }

  @Test
  void elementThatWasReleasedIsNotReleasedAgain() {
    run(
        actor(
            letter -> {
              letter.close();
              throw new IllegalStateException("after its release");
            }));
    assertEquals(List.of("/actor after its release"), failures);
    end();
  }

  @Test
  void slotThatHasANewElementIsLeftAlone() {
    List<Letter> next = new ArrayList<>();
    run(
        actor(
            letter -> {
              letter.close();
              next.add(Letter.write(letters, 2));
              throw new IllegalStateException("after its release");
            }));
    assertEquals(1, letters.inUse());
    next.get(0).close();
    end();
  }

  @Test
  void elementThatWasPassedOnIsTheReceivers() {
    List<Integer> seen = new ArrayList<>();
    ActorRef<Letter> last =
        system.spawn(
            "last",
            self ->
                letter -> {
                  seen.add(letter.id());
                  letter.close();
                });
    run(
        actor(
            letter -> {
              last.send(letter);
              throw new IllegalStateException("after it was passed on");
            }));
    assertEquals(List.of(1), seen);
    end();
  }

  /** Keeps what it gets in a list of its own, and fails. */
  private static final class Keeper implements Actor<Letter> {
    private final ActorContext<Letter> self;
    private final OwnList<Letter> kept = OwnList.create();

    Keeper(ActorContext<Letter> self) {
      this.self = self;
    }

    @Override
    public void receive(Letter letter) {
      kept.add(self.keep(letter));
      throw new IllegalStateException("after it was kept");
    }

    @Override
    public void close() {
      kept.close();
    }
  }

  @Test
  void elementThatWasKeptIsTheActors() {
    ActorRef<Letter> keeper =
        system.spawn(
            "keeper", ActorOptions.defaults().withSupervision(Supervision.resume()), Keeper::new);
    run(keeper);
    assertEquals(1, letters.inUse());
    end();
    assertEquals(List.of("/keeper after it was kept"), failures);
  }

  /** Owns the pool of what it sends. */
  private static final class Writer implements Actor<Integer> {
    private final LetterPool own = LetterPool.create();
    private final ActorRef<Letter> to;

    Writer(ActorContext<Integer> self, ActorRef<Letter> to) {
      this.to = to;
      self.confine(own);
    }

    @Override
    public void receive(Integer id) {
      to.send(Letter.write(own, id));
    }

    @Override
    public void close() {
      own.close();
    }
  }

  @Test
  void poolOfAnActorThatStopsWaitsForItsElements() {
    List<Letter> held = new ArrayList<>();
    ActorRef<Letter> holder = system.spawn("holder", self -> held::add);
    ActorRef<Integer> writer = system.spawn("writer", self -> new Writer(self, holder));
    writer.send(7);
    dispatcher.run();
    system.stop(writer);
    dispatcher.advance(Duration.ofSeconds(1));
    assertTrue(held.get(0).id() == 7);
    held.get(0).close();
    dispatcher.advance(Duration.ofSeconds(1));
    assertEquals(List.of(), failures);
    end();
  }

  @Test
  void poolBelongsToTheActorWhicheverThreadRunsIt() throws Exception {
    ActorSystem threads =
        ActorSystem.create("threads", Dispatcher.threadPool(2), new ActorListener() {});
    Semaphore received = new Semaphore(0);
    ActorRef<Letter> reader =
        threads.spawn(
            "reader",
            self ->
                letter -> {
                  letter.close();
                  received.release();
                });
    List<ActorRef<Integer>> writers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      writers.add(threads.spawn("writer" + i, self -> new Writer(self, reader)));
    }
    for (int i = 0; i < 200; i++) {
      for (ActorRef<Integer> each : writers) {
        each.send(i);
      }
      assertTrue(received.tryAcquire(4, 10, TimeUnit.SECONDS));
    }
    threads.close();
    end();
  }

  @Test
  void whatIsDroppedComesBack() {
    ActorRef<Letter> full =
        system.spawn("full", ActorOptions.mailbox(2, WhenFull.DROP_OLDEST), self -> Letter::close);
    for (int i = 0; i < 100; i++) {
      full.send(Letter.write(letters, i));
    }
    assertEquals(2, letters.inUse());
    end();
  }

  @Test
  void whatIsReleasedTwiceIsAFailure() {
    run(
        actor(
            letter -> {
              letter.close();
              letter.close();
            }));
    assertEquals(1, failures.size());
    assertTrue(failures.get(0).contains(new DoubleReleaseException("", 0, "").key()));
    end();
  }
}
