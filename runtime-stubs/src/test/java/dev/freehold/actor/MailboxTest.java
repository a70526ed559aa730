package dev.freehold.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.MustRelease;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of messages on their way to an actor. */
class MailboxTest {
  private final ManualSystem test = new ManualSystem();

  @AfterEach
  void everythingIsReleased() {
    test.close();
    assertEquals(0, test.post.open());
  }

  private ActorRef<Parcel> full(WhenFull whenFull) {
    ActorRef<Parcel> recorder = test.recorder(ActorOptions.mailbox(4, whenFull));
    IntStream.range(0, 4).forEach(id -> recorder.send(test.post.parcel(id)));
    return recorder;
  }

  @Test
  void messagesArriveInOrder() {
    ActorRef<Parcel> recorder = test.recorder(ActorOptions.defaults());
    IntStream.range(0, 1000).forEach(id -> recorder.send(test.post.parcel(id)));
    test.dispatcher.run();
    assertEquals(IntStream.range(0, 1000).boxed().toList(), test.seen);
  }

  @Test
  void nothingRunsBeforeItsTurn() {
    test.recorder(ActorOptions.defaults()).send(test.post.parcel(1));
    assertEquals(List.of(), test.seen);
  }

  @Test
  void fullMailboxFailsAndReleases() {
    ActorRef<Parcel> recorder = full(WhenFull.FAIL);
    MailboxFullException full =
        assertThrows(MailboxFullException.class, () -> recorder.send(test.post.parcel(4)));
    assertEquals(
        "/recorder has 4 messages, and no room for another: send less, wait, or declare a larger"
            + " mailbox",
        full.getMessage());
    assertEquals(4, test.post.open());
    assertEquals(List.of("/recorder DROPPED"), test.told.undelivered);
  }

  @Test
  void fullMailboxDropsTheNewest() {
    full(WhenFull.DROP_NEWEST).send(test.post.parcel(4));
    test.dispatcher.run();
    assertEquals(List.of(0, 1, 2, 3), test.seen);
    assertEquals(1, test.system.undelivered());
  }

  @Test
  void fullMailboxDropsTheOldest() {
    full(WhenFull.DROP_OLDEST).send(test.post.parcel(4));
    test.dispatcher.run();
    assertEquals(List.of(1, 2, 3, 4), test.seen);
    assertEquals(1, test.system.undelivered());
  }

  @Test
  void fullMailboxMakesItsSenderWait() {
    full(WhenFull.BLOCK).send(test.post.parcel(4));
    assertEquals(List.of(0, 1, 2, 3), test.seen);
    test.dispatcher.run();
    assertEquals(List.of(0, 1, 2, 3, 4), test.seen);
  }

  @Test
  void whoIsInterruptedDoesNotWait() {
    ActorRef<Parcel> recorder = full(WhenFull.BLOCK);
    Thread.currentThread().interrupt();
    MailboxFullException full =
        assertThrows(MailboxFullException.class, () -> recorder.send(test.post.parcel(4)));
    assertTrue(Thread.interrupted());
    assertEquals(
        "interrupted while waiting for room in the mailbox of /recorder", full.getMessage());
  }

  @Test
  void anActorDoesNotWaitForItself() {
    ActorRef<Parcel> talker =
        test.system.spawn(
            "talker",
            ActorOptions.mailbox(2, WhenFull.BLOCK).withSupervision(Supervision.stop()),
            self ->
                parcel -> {
                  parcel.close();
                  for (int id = 0; id < 3; id++) {
                    self.self().send(test.post.parcel(id));
                  }
                });
    talker.send(test.post.parcel(9));
    test.dispatcher.run();
    assertEquals(
        List.of(
            "/talker /talker has 2 messages and would wait for itself: use another policy than"
                + " BLOCK to send to itself STOP"),
        test.told.failures);
  }

  @Test
  void theDeadGetNothing() {
    ActorRef<Parcel> recorder = test.recorder(ActorOptions.defaults());
    test.system.stop(recorder);
    test.dispatcher.run();
    recorder.send(test.post.parcel(1));
    assertEquals(0, test.post.open());
    assertEquals(List.of("/recorder STOPPED"), test.told.undelivered);
  }

  @Test
  void messagesAreReleasedAsIsSaidOfThem() {
    int[] released = {0};
    record Note() {}
    ActorRef<Note> notes =
        test.system.spawn(
            "notes",
            ActorOptions.mailbox(2, WhenFull.DROP_NEWEST)
                .withRelease(Note.class, note -> released[0]++),
            self -> note -> {});
    for (int i = 0; i < 5; i++) {
      notes.send(new Note());
    }
    assertEquals(3, released[0]);
  }

  @MustRelease("end")
  private static final class Engine {}

  @Test
  void messageThatCannotBeReleasedIsTold() {
    ActorRef<Engine> engines =
        test.system.spawn(
            "engines", ActorOptions.mailbox(2, WhenFull.DROP_NEWEST), self -> engine -> {});
    for (int i = 0; i < 3; i++) {
      engines.send(new Engine());
    }
    assertEquals(
        List.of(
            "/engines [own.leak] an object of dev.freehold.actor.MailboxTest$Engine was not"
                + " delivered and cannot be released, as it is not AutoCloseable: let it be, or"
                + " say how with ActorOptions.withRelease(…) RESUME"),
        test.told.failures);
    test.system.stop(engines);
    test.dispatcher.run();
    test.told.failures.clear();
  }

  @Test
  void capacityIsCheckedWhereItIsSaid() {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> ActorOptions.mailbox(0, WhenFull.FAIL));
    assertEquals("a capacity of 0 messages: say one from 1 to 1,073,741,824", error.getMessage());
  }
}
