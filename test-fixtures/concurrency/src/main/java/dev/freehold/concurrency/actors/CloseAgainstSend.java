package dev.freehold.concurrency.actors;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.freehold.actor.ActorListener;
import dev.freehold.actor.ActorRef;
import dev.freehold.actor.ActorSystem;
import dev.freehold.actor.Dispatcher;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Messages go through two actors while their system is closed: each is released once. */
@JCStressTest
@Outcome(id = "2", expect = ACCEPTABLE, desc = "Each message was released once.")
@State
public class CloseAgainstSend {
  private final Note first = new Note();
  private final Note second = new Note();
  private final ActorSystem system =
      ActorSystem.create("closing", Dispatcher.threadPool(1), new ActorListener() {});
  private final ActorRef<Note> last = system.spawn("last", self -> Note::receive);
  private final ActorRef<Note> forwards = system.spawn("forwards", self -> last::send);

  @Actor
  public void sender() {
    forwards.send(first);
    forwards.send(second);
  }

  @Actor
  public void closer() {
    system.close();
  }

  @Arbiter
  public void end(I_Result result) {
    result.r1 = first.awaitRelease() + second.awaitRelease();
  }
}
