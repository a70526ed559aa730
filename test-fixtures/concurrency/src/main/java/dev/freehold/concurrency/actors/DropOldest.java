package dev.freehold.concurrency.actors;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.freehold.actor.ActorOptions;
import dev.freehold.actor.ActorRef;
import dev.freehold.actor.WhenFull;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Two senders drop what is oldest while the actor receives: each message is released once. */
@JCStressTest
@Outcome(id = "6", expect = ACCEPTABLE, desc = "Each message was released once.")
@State
public class DropOldest {
  private final Note[] first = {new Note(), new Note(), new Note()};
  private final Note[] second = {new Note(), new Note(), new Note()};
  private final ActorRef<Note> receiver =
      Systems.SHARED.spawn(
          "receiver", ActorOptions.mailbox(2, WhenFull.DROP_OLDEST), self -> Note::receive);

  @Actor
  public void one() {
    for (Note note : first) {
      receiver.send(note);
    }
  }

  @Actor
  public void other() {
    for (Note note : second) {
      receiver.send(note);
    }
  }

  @Arbiter
  public void end(I_Result result) {
    for (int i = 0; i < first.length; i++) {
      result.r1 += first[i].awaitRelease() + second[i].awaitRelease();
    }
    Systems.end(receiver);
  }
}
