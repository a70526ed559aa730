package dev.freehold.benchmarks.actors;

/** Something that messages are sent to. */
interface Contender extends AutoCloseable {
  String name();

  /** Sends as many messages, one after another, and waits until the last was received. */
  void tell(int messages);

  /** Sends as many questions, each after the reply to the one before. */
  void ask(int questions);

  @Override
  void close();
}
