package dev.freehold.examples.server.registry;

import dev.freehold.HandleOf;
import dev.freehold.pool.DynamicPool;

/** A client that listens to a topic: in the list of the topic, and in the list of the client. */
@DynamicPool(initial = 16, max = Registry.MOST)
public interface Member {
  /** The number of the client. */
  int client();

  void client(int value);

  @HandleOf(Topic.class)
  long topic();

  void topic(@HandleOf(Topic.class) long value);

  @HandleOf(Member.class)
  long before();

  void before(@HandleOf(Member.class) long value);

  @HandleOf(Member.class)
  long behind();

  void behind(@HandleOf(Member.class) long value);

  /** The one before in the list of the client. */
  @HandleOf(Member.class)
  long older();

  void older(@HandleOf(Member.class) long value);

  @HandleOf(Member.class)
  long newer();

  void newer(@HandleOf(Member.class) long value);
}
