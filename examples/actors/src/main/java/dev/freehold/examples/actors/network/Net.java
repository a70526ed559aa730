package dev.freehold.examples.actors.network;

import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.actor.Actor;
import dev.freehold.actor.ActorContext;
import dev.freehold.actor.ActorRef;

/**
 * Copies what it receives into frames, once, and hands them over: whoever gets a frame releases it,
 * and its slot comes back here.
 */
public final class Net implements Actor<Packet> {
  private final @Own FramePool frames = FramePool.create();
  private final ActorRef<Frame> consumer;

  /**
   * Makes a network.
   *
   * @param self what it can do
   * @param consumer gets the frames
   */
  public Net(ActorContext<Packet> self, ActorRef<Frame> consumer) {
    this.consumer = consumer;
    self.confine(frames);
  }

  @Override
  public void receive(@Mut Net this, Packet packet) {
    Frame buffer = frames.alloc();
    int length = Math.min(packet.data().length(), buffer.data().length());
    for (int i = 0; i < length; i++) {
      buffer.data().set(i, (byte) packet.data().charAt(i));
    }
    buffer.length(length);
    consumer.send(buffer); // it is the consumer's from here on: the next line could not use it
  }

  @Override
  public void close(@Own Net this) {
    frames.close();
  }
}
