package dev.freehold.concurrency.actors;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.freehold.actor.ActorRef;
import dev.freehold.actor.AskTimeoutException;
import java.time.Duration;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A reply comes while whoever asked gives up: it is his, or it is released. */
@JCStressTest
@Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "He had it, and released it.")
@Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "It came too late, and was released.")
@State
public class AskAgainstReply {
  private record Question(ActorRef<Note> asker) {}

  private final Note reply = new Note();
  private volatile ActorRef<Note> asker;
  private final ActorRef<Question> asked =
      Systems.SHARED.spawn("asked", self -> question -> asker = question.asker());

  @Actor
  public void asks() {
    try {
      Note got = Systems.SHARED.<Question, Note>ask(asked, Question::new, Duration.ofNanos(20_000));
      got.receive();
    } catch (AskTimeoutException late) {
      // Then the reply is released.
    }
  }

  @Actor
  public void replies() {
    while (asker == null) {
      Thread.onSpinWait();
    }
    asker.send(reply);
  }

  @Arbiter
  public void end(II_Result result) {
    result.r2 = reply.awaitRelease();
    result.r1 = reply.received();
    Systems.end(asked);
  }
}
