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

/** A sender may have to wait for room while the receiver stops: it goes on, and all is released. */
@JCStressTest
@Outcome(id = "4", expect = ACCEPTABLE, desc = "Each message was released once.")
@State
public class FullAgainstStop {
  private final Note[] notes = {new Note(), new Note(), new Note(), new Note()};
  private final ActorRef<Note> receiver =
      Systems.SHARED.spawn(
          "receiver", ActorOptions.mailbox(2, WhenFull.BLOCK), self -> Note::receive);

  @Actor
  public void sender() {
    for (Note note : notes) {
      receiver.send(note);
    }
  }

  @Actor
  public void stopper() {
    Systems.SHARED.stop(receiver);
  }

  @Arbiter
  public void end(I_Result result) {
    Systems.end(receiver);
    for (Note note : notes) {
      result.r1 += note.awaitRelease();
    }
  }
}
