package dev.freehold.examples.server.trial.compare;

import dev.freehold.examples.server.trial.Reply;

/**
 * The first reply of a script in which two servers differ.
 *
 * @param index of the command in the script
 * @param order how the reply was compared
 */
record Difference(int index, Command command, Order order, Reply expected, Reply actual) {
  /**
   * What is likely the same defect has the same signature: command, kinds of reply and errors
   * without their values.
   */
  String signature() {
    return command.name() + " " + kind(expected) + " / " + kind(actual);
  }

  private static String kind(Reply reply) {
    return reply.error()
        ? reply.raw().replaceAll("'[^']*'|\\d+", "_").strip()
        : Character.toString(reply.type());
  }

  @Override
  public String toString() {
    return command + "\n  redis-server: " + expected + "\n  ours:         " + actual + "\n";
  }
}
