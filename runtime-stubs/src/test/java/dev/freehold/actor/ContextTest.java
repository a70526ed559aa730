package dev.freehold.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an actor can do: wait for the right message, for the right time, for others. */
class ContextTest {
  private final ManualSystem test = new ManualSystem();
  private final List<String> events = new ArrayList<>();

  @AfterEach
  void everythingIsReleased() {
    test.close();
    assertEquals(0, test.post.open());
  }

  private void send(ActorRef<Parcel> to, int... ids) {
    for (int id : ids) {
      to.send(test.post.parcel(id));
    }
    test.dispatcher.run();
  }

  /** Puts back what comes before the message 0. */
  private final class Selective implements Actor<Parcel> {
    private final ActorContext<Parcel> self;
    private boolean begun;

    Selective(ActorContext<Parcel> self) {
      this.self = self;
    }

    @Override
    public void receive(Parcel parcel) {
      if (!begun && parcel.id() != 0) {
        self.stash(parcel);
        return;
      }
      begun = true;
      self.unstash();
      test.note(parcel);
    }
  }

  @Test
  void messagesThatAreTooEarlyWait() {
    send(test.system.spawn("selective", Selective::new), 1, 2, 0, 3);
    assertEquals(List.of(0, 1, 2, 3), test.seen);
  }

  @Test
  void noMoreArePutBackThanTheMailboxHolds() {
    send(
        test.system.spawn(
            "selective",
            ActorOptions.mailbox(4, WhenFull.BLOCK).withSupervision(Supervision.resume()),
            Selective::new),
        1,
        2,
        3,
        4,
        5);
    assertEquals(
        List.of(
            "/selective /selective has put back 4 messages, as many as its mailbox holds RESUME"),
        test.told.failures);
  }

  @Test
  void laterMessageComesAtItsTime() {
    ActorRef<Parcel> ignored =
        test.system.spawn(
            "later",
            self -> {
              self.after(Duration.ofMillis(10), test.post.parcel(7));
              return test::note;
            });
    test.dispatcher.advance(Duration.ofMillis(9));
    assertEquals(List.of(), test.seen);
    test.dispatcher.advance(Duration.ofMillis(1));
    assertEquals(List.of(7), test.seen);
  }

  @Test
  void cancelledMessageIsReleased() {
    List<Timer> timers = new ArrayList<>();
    ActorRef<Parcel> ignored =
        test.system.spawn(
            "later",
            self -> {
              timers.add(self.after(Duration.ofMillis(10), test.post.parcel(7)));
              return test::note;
            });
    test.dispatcher.run();
    assertTrue(timers.get(0).cancel());
    assertEquals(0, test.post.open());
    assertFalse(timers.get(0).cancel());
    test.dispatcher.advance(Duration.ofSeconds(1));
    assertEquals(List.of(), test.seen);
  }

  @Test
  void messageComesAgainAndAgain() {
    int[] id = {0};
    List<Timer> timers = new ArrayList<>();
    ActorRef<Parcel> ignored =
        test.system.spawn(
            "again",
            self -> {
              timers.add(self.every(Duration.ofMillis(10), () -> test.post.parcel(++id[0])));
              return test::note;
            });
    test.dispatcher.advance(Duration.ofMillis(35));
    assertEquals(List.of(1, 2, 3), test.seen);
    assertTrue(timers.get(0).cancel());
    test.dispatcher.advance(Duration.ofMillis(35));
    assertEquals(List.of(1, 2, 3), test.seen);
  }

  @Test
  void watcherIsToldOnce() {
    ActorRef<Parcel> watched = test.recorder(ActorOptions.defaults());
    ActorRef<Parcel> ignored =
        test.system.spawn(
            "watcher",
            self -> {
              self.watch(watched, () -> events.add("stopped"));
              return test::note;
            });
    test.dispatcher.run();
    test.system.stop(watched);
    test.dispatcher.run();
    assertEquals(List.of("stopped"), events);
  }

  @Test
  void whoWatchesTheDeadIsToldAtOnce() {
    ActorRef<Parcel> watched = test.recorder(ActorOptions.defaults());
    test.system.stop(watched);
    test.dispatcher.run();
    ActorRef<Parcel> ignored =
        test.system.spawn(
            "watcher",
            self -> {
              self.watch(watched, () -> events.add("stopped"));
              return test::note;
            });
    test.dispatcher.run();
    assertEquals(List.of("stopped"), events);
  }

  private record Question(int value, ActorRef<Parcel> asker) {}

  @Test
  void replyIsTheAskersOwn() {
    ActorRef<Question> doubles =
        test.system.spawn(
            "doubles",
            self -> question -> question.asker().send(test.post.parcel(2 * question.value())));
    Parcel reply =
        test.system.ask(doubles, asker -> new Question(21, asker), Duration.ofSeconds(1));
    assertEquals(42, reply.id());
    reply.close();
  }

  @Test
  void lateReplyIsReleased() {
    List<ActorRef<Parcel>> askers = new ArrayList<>();
    ActorRef<Question> silent =
        test.system.spawn("silent", self -> question -> askers.add(question.asker()));
    AskTimeoutException late =
        assertThrows(
            AskTimeoutException.class,
            () -> {
              Parcel ignored =
                  test.system.ask(silent, asker -> new Question(21, asker), Duration.ofSeconds(1));
            });
    assertEquals("/silent did not reply within PT1S", late.getMessage());
    askers.get(0).send(test.post.parcel(42));
    assertEquals(List.of("/silent/reply LATE"), test.told.undelivered);
  }

  @Test
  void secondReplyIsReleased() {
    ActorRef<Question> eager =
        test.system.spawn(
            "eager",
            self ->
                question -> {
                  question.asker().send(test.post.parcel(1));
                  question.asker().send(test.post.parcel(2));
                });
    Parcel reply = test.system.ask(eager, asker -> new Question(21, asker), Duration.ofSeconds(1));
    assertEquals(1, reply.id());
    reply.close();
  }

  @Test
  void contextIsTheActorsOwn() {
    List<ActorContext<Parcel>> contexts = new ArrayList<>();
    ActorRef<Parcel> ignored =
        test.system.spawn(
            "open",
            self -> {
              contexts.add(self);
              return test::note;
            });
    test.dispatcher.run();
    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> contexts.get(0).unstash());
    assertEquals(
        "the context of /open is used outside of the actor: send it a message instead",
        error.getMessage());
  }
}
