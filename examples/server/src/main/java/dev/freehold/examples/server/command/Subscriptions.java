package dev.freehold.examples.server.command;

import dev.freehold.HandleOf;
import dev.freehold.examples.server.registry.Member;

/** What a client has subscribed to. */
public final class Subscriptions {
  @HandleOf(Member.class)
  private long channel;

  @HandleOf(Member.class)
  private long pattern;

  private int channels;
  private int patterns;

  /** How many channels and patterns. */
  public int count() {
    return channels + patterns;
  }

  int channels() {
    return channels;
  }

  int patterns() {
    return patterns;
  }

  /** The newest channel. */
  @HandleOf(Member.class)
  long channel() {
    return channel;
  }

  void channel(@HandleOf(Member.class) long newest, int more) {
    channel = newest;
    channels += more;
  }

  /** The newest pattern. */
  @HandleOf(Member.class)
  long pattern() {
    return pattern;
  }

  void pattern(@HandleOf(Member.class) long newest, int more) {
    pattern = newest;
    patterns += more;
  }
}
