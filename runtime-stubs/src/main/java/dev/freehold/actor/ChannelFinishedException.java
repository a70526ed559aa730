package dev.freehold.actor;

/**
 * A message was sent into a channel that takes no more; it is released.
 *
 * @since 0.1.0
 */
public final class ChannelFinishedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ChannelFinishedException() {
    super("nobody can send into a channel after finish(): send before, or make another channel");
  }
}
