package dev.freehold.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of actors that fail. */
class SupervisionTest {
  private final ManualSystem test = new ManualSystem();
  private final List<String> events = new ArrayList<>();
  private int made;

  @AfterEach
  void everythingIsReleased() {
    test.close();
    assertEquals(0, test.post.open());
  }

  /** Fails at odd messages; says when it is made and closed. */
  private final class Fragile implements Actor<Parcel> {
    private final int number = ++made;

    @Override
    public void receive(Parcel parcel) {
      int id = parcel.id();
      parcel.close();
      if (id % 2 == 1) {
        throw new IllegalStateException("odd " + id);
      }
      events.add(number + " got " + id);
    }

    @Override
    public void close() {
      events.add(number + " closed");
    }
  }

  private ActorRef<Parcel> fragile(Supervision supervision) {
    return test.system.spawn(
        "fragile", ActorOptions.defaults().withSupervision(supervision), self -> new Fragile());
  }

  private void send(ActorRef<Parcel> to, int... ids) {
    for (int id : ids) {
      to.send(test.post.parcel(id));
    }
    test.dispatcher.run();
  }

  @Test
  void resumedActorGoesOn() {
    send(fragile(Supervision.resume()), 1, 2);
    assertEquals(List.of("1 got 2"), events);
    assertEquals(List.of("/fragile odd 1 RESUME"), test.told.failures);
  }

  @Test
  void restartedActorIsAnotherOne() {
    send(fragile(Supervision.restart()), 0, 1, 2);
    assertEquals(List.of("1 got 0", "1 closed", "2 got 2"), events);
  }

  @Test
  void stoppedActorGetsNothingMore() {
    send(fragile(Supervision.stop()), 1, 2);
    assertEquals(List.of("1 closed"), events);
    assertEquals(List.of("/fragile STOPPED"), test.told.undelivered);
  }

  @Test
  void failuresAreToldApart() {
    Supervision resumed = Supervision.stop().on(IllegalStateException.class, Directive.RESUME);
    send(fragile(resumed), 1, 2);
    assertEquals(List.of("1 got 2"), events);
  }

  @Test
  void tooManyFailuresAreTooMany() {
    Supervision limited = Supervision.resume().atMost(2, Duration.ofSeconds(1), Directive.STOP);
    send(fragile(limited), 1, 3, 5, 6);
    assertEquals(List.of("1 closed"), events);
  }

  @Test
  void oldFailuresAreForgotten() {
    Supervision limited = Supervision.resume().atMost(2, Duration.ofSeconds(1), Directive.STOP);
    ActorRef<Parcel> fragile = fragile(limited);
    send(fragile, 1, 3);
    test.dispatcher.advance(Duration.ofSeconds(2));
    send(fragile, 5, 6);
    assertEquals(List.of("1 got 6"), events);
  }

  @Test
  void escalatedFailureIsTheParents() {
    ActorRef<Parcel> parent =
        test.system.spawn(
            "parent",
            ActorOptions.defaults().withSupervision(Supervision.stop()),
            self -> {
              ActorRef<Parcel> child =
                  self.spawn(
                      "child",
                      ActorOptions.defaults().withSupervision(Supervision.escalate()),
                      ignored -> new Fragile());
              return child::send;
            });
    send(parent, 1);
    assertEquals(List.of("/parent/child odd 1 ESCALATE", "/parent odd 1 STOP"), test.told.failures);
    assertEquals(0, test.system.actors());
  }

  @Test
  void childrenStopBeforeTheirParent() {
    class Parent implements Actor<Parcel> {
      Parent(ActorContext<Parcel> self) {
        ActorRef<Parcel> ignored = self.spawn("child", child -> new Fragile());
      }

      @Override
      public void receive(Parcel parcel) {
        parcel.close();
      }

      @Override
      public void close() {
        events.add("parent closed");
      }
    }
    ActorRef<Parcel> parent = test.system.spawn("parent", Parent::new);
    test.dispatcher.run();
    test.system.stop(parent);
    test.dispatcher.run();
    assertEquals(List.of("1 closed", "parent closed"), events);
  }

  @Test
  void actorThatCannotBeMadeIsStopped() {
    ActorRef<Parcel> never =
        test.system.spawn(
            "never",
            self -> {
              throw new IllegalStateException("no");
            });
    never.send(test.post.parcel(1));
    test.dispatcher.run();
    assertEquals(List.of("/never no STOP"), test.told.failures);
    assertEquals(0, test.system.actors());
  }

  @Test
  void failureToCloseIsTold() {
    class Stuck implements Actor<Parcel> {
      @Override
      public void receive(Parcel parcel) {
        parcel.close();
      }

      @Override
      public void close() {
        throw new IllegalStateException("stuck");
      }
    }
    ActorRef<Parcel> stuck = test.system.spawn("stuck", self -> new Stuck());
    test.system.stop(stuck);
    test.dispatcher.run();
    assertEquals(List.of("/stuck stuck STOP"), test.told.failures);
    assertTrue(test.system.awaitStop(stuck, Duration.ZERO));
  }
}
