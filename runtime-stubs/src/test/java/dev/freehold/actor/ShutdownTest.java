package dev.freehold.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The end of a system, whatever was on its way. */
class ShutdownTest {
  private final ManualSystem test = new ManualSystem();
  private final List<String> events = new ArrayList<>();

  @Test
  void everyMessageOnItsWayIsReleased() {
    ActorRef<Parcel> idle = test.recorder(ActorOptions.defaults());
    ActorRef<Parcel> stashing =
        test.system.spawn(
            "stashing",
            self -> {
              self.after(Duration.ofDays(1), test.post.parcel(7));
              return self::stash;
            });
    stashing.send(test.post.parcel(1));
    test.dispatcher.run();
    idle.send(test.post.parcel(2));
    stashing.send(test.post.parcel(3));
    test.close();
    assertEquals(0, test.post.open());
    assertEquals(List.of(), test.seen);
  }

  @Test
  void actorsAreClosedInTheOppositeOrderOfTheirMaking() {
    for (String name : List.of("first", "second", "third")) {
      ActorRef<Parcel> ignored = test.system.spawn(name, self -> new Closing(name));
    }
    test.dispatcher.run();
    test.close();
    assertEquals(List.of("third", "second", "first"), events);
  }

  private final class Closing implements Actor<Parcel> {
    private final String name;

    Closing(String name) {
      this.name = name;
    }

    @Override
    public void receive(Parcel parcel) {
      parcel.close();
    }

    @Override
    public void close() {
      events.add(name);
    }
  }

  @Test
  void closedSystemMakesNoActors() {
    test.close();
    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> test.recorder(ActorOptions.defaults()));
    assertEquals("/recorder cannot be made: test is closed", error.getMessage());
  }

  @Test
  void noActorClosesItsSystem() {
    ActorRef<Parcel> closer =
        test.system.spawn(
            "closer",
            self ->
                parcel -> {
                  parcel.close();
                  test.system.close();
                });
    closer.send(test.post.parcel(1));
    test.dispatcher.run();
    assertEquals(
        List.of(
            "/closer test is closed by one of its actors, and would wait for itself: stop the"
                + " actor instead RESTART"),
        test.told.failures);
    test.close();
  }

  @Test
  void finishedActorReceivesWhatWasSentBefore() {
    ActorRef<Parcel> recorder = test.recorder(ActorOptions.defaults());
    test.dispatcher.run();
    recorder.send(test.post.parcel(1));
    test.system.finish(recorder);
    assertEquals(true, test.system.awaitStop(recorder, Duration.ofSeconds(1)));
    recorder.send(test.post.parcel(2));
    assertEquals(List.of(1), test.seen);
    assertEquals(0, test.post.open());
    test.close();
  }

  @Test
  void stoppedActorTellsWhoWaits() {
    ActorRef<Parcel> recorder = test.recorder(ActorOptions.defaults());
    assertEquals(false, test.system.awaitStop(recorder, Duration.ofMillis(1)));
    test.system.stop(recorder);
    assertEquals(true, test.system.awaitStop(recorder, Duration.ofMillis(1)));
    test.close();
  }
}
