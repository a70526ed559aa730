package dev.freehold.benchmarks.runtime.report;

import static dev.freehold.benchmarks.runtime.report.Row.base;
import static dev.freehold.benchmarks.runtime.report.Row.own;
import static dev.freehold.benchmarks.runtime.report.Row.peer;

import java.util.List;

/** Sending elements elsewhere. */
final class MessageGroups {
  private MessageGroups() {}

  static Group message() {
    return new Group(
        "Message from thread to thread",
        base("MessageExchange.ordinary", "new, JCTools queue"),
        List.of(
            own(
                "MessageExchange.freehold",
                "Freehold, return ring",
                new WithinNanos(10),
                new NoBytes()),
            peer("MessageExchange.blockingQueue", "new, ArrayBlockingQueue"),
            peer("MessageExchange.recycler", "Netty Recycler, JCTools"),
            peer("MessageExchange.disruptor", "Disruptor"),
            peer("MessageExchange.agronaCopied", "Agrona ring, copied"),
            peer("MessageExchange.agronaClaimed", "Agrona ring, in place")));
  }
}
