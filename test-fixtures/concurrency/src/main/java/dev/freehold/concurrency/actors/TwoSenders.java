package dev.freehold.concurrency.actors;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.freehold.actor.ActorRef;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two senders wake an idle actor: it receives both messages, though nobody sends another. */
@JCStressTest
@Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "Both were received.")
@State
public class TwoSenders {
  private final Note first = new Note();
  private final Note second = new Note();
  private final ActorRef<Note> receiver = Systems.SHARED.spawn("receiver", self -> Note::receive);

  @Actor
  public void one() {
    receiver.send(first);
  }

  @Actor
  public void other() {
    receiver.send(second);
  }

  @Arbiter
  public void end(II_Result result) {
    result.r1 = first.awaitRelease();
    result.r2 = second.awaitRelease();
    Systems.end(receiver);
  }
}
