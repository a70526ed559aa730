package dev.freehold.benchmarks.runtime.message;

import dev.freehold.benchmarks.runtime.PlainQuote;
import java.util.concurrent.ArrayBlockingQueue;

/** A new object for each message, through a queue of the JDK. */
public class BlockingQueueChannel extends Channel {
  private final ArrayBlockingQueue<PlainQuote> queue = new ArrayBlockingQueue<>(CAPACITY);

  @Override
  final void send(int number) {
    PlainQuote quote = new PlainQuote();
    quote.id(number);
    quote.time(number);
    quote.price(number);
    quote.quantity(number);
    while (!queue.offer(quote)) {
      Thread.onSpinWait();
    }
  }

  @Override
  final int receive(Receiver to) {
    PlainQuote quote = queue.poll();
    if (quote == null) {
      return 0;
    }
    to.read(quote.id(), quote.time(), quote.price(), quote.quantity());
    return 1;
  }
}
