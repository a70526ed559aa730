package dev.freehold.concurrency.actors;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.freehold.actor.Channel;
import dev.freehold.actor.ChannelFinishedException;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** A channel is finished and closed by one thread while another sends: all is released once. */
@JCStressTest
@Outcome(id = "3", expect = ACCEPTABLE, desc = "Each message was released once.")
@State
public class ChannelAgainstClose {
  private final Note[] notes = {new Note(), new Note(), new Note()};
  private final Channel<Note> sending = Channel.create(2);
  private final Channel<Note> closing = sending.share();

  @Actor
  public void sender() {
    for (Note note : notes) {
      try {
        sending.send(note);
      } catch (ChannelFinishedException late) {
        // The channel has released it.
      }
    }
    sending.close();
  }

  @Actor
  public void closer() {
    closing.finish();
    closing.close();
  }

  @Arbiter
  public void end(I_Result result) {
    for (Note note : notes) {
      result.r1 += note.awaitRelease();
    }
  }
}
