package dev.freehold.concurrency.actors;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.freehold.actor.Channel;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** One waits for room, the other for messages: each wakes the other. */
@JCStressTest
@Outcome(id = "6, 6", expect = ACCEPTABLE, desc = "All messages came, in order.")
@State
public class ChannelWaits {
  private final Channel<Integer> channel = Channel.create(2);

  @Actor
  public void sender() {
    for (int i = 0; i < 6; i++) {
      channel.send(i);
    }
  }

  @Actor
  public void receiver(II_Result result) {
    for (int i = 0; i < 6; i++) {
      Integer next = channel.receive();
      result.r1++;
      result.r2 += next != null && next == i ? 1 : 0;
    }
  }

  @Arbiter
  public void end(II_Result result) {
    channel.close();
  }
}
