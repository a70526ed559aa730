package dev.freehold.memory;

import java.util.function.IntSupplier;

/**
 * Says on which node the present thread runs, and asks only now and then, since threads seldom
 * move.
 */
final class CurrentNode {
  /** How often an answer is used. */
  private static final int USES = 256;

  private final NumaTopology topology;
  private final IntSupplier processor;
  private final ThreadLocal<Answer> answers = ThreadLocal.withInitial(Answer::new);

  CurrentNode(NumaTopology topology, IntSupplier processor) {
    this.topology = topology;
    this.processor = processor;
  }

  int number() {
    return topology.nodes().size() == 1 ? 0 : answers.get().number(this);
  }

  private int ask() {
    return topology.nodeOf(processor.getAsInt());
  }

  /** What one thread knows. */
  private static final class Answer {
    private int node;
    private int usesLeft;

    int number(CurrentNode source) {
      if (usesLeft == 0) {
        node = source.ask();
        usesLeft = USES;
      }
      usesLeft--;
      return node;
    }
  }
}
