package dev.freehold.concurrency.actors;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.freehold.actor.ActorRef;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A message is sent while its receiver stops: it is received or not, and released once. */
@JCStressTest
@Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "The message came first.")
@Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "It was released, as the actor had stopped.")
@State
public class SendAgainstStop {
  private final Note note = new Note();
  private final ActorRef<Note> receiver = Systems.SHARED.spawn("receiver", self -> Note::receive);

  @Actor
  public void sender() {
    receiver.send(note);
  }

  @Actor
  public void stopper() {
    Systems.SHARED.stop(receiver);
  }

  @Arbiter
  public void end(II_Result result) {
    Systems.end(receiver);
    result.r2 = note.awaitRelease();
    result.r1 = note.received();
  }
}
