package dev.freehold.actor;

/** A message was sent into a channel that takes no more; it is released. */
public final class ChannelFinishedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ChannelFinishedException() {
    super("nobody can send into a channel after finish(): send before, or make another channel");
  }
}
