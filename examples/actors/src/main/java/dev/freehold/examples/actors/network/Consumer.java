package dev.freehold.examples.actors.network;

import dev.freehold.Own;
import dev.freehold.actor.Actor;
import dev.freehold.actor.ActorRef;

/** Sums up the bytes of each frame, where they are. */
public final class Consumer implements Actor<Frame> {
  private final ActorRef<String> out;

  /**
   * Makes a consumer.
   *
   * @param out gets what is said of each frame
   */
  public Consumer(ActorRef<String> out) {
    this.out = out;
  }

  @Override
  public void receive(@Own Frame frame) {
    int sum = 0;
    for (int i = 0; i < frame.length(); i++) {
      sum += frame.data().get(i);
    }
    out.send("frame of %d bytes, sum %d".formatted(frame.length(), sum));
    frame.close();
  }
}
