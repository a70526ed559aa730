package dev.freehold.benchmarks.runtime.message;

import dev.freehold.benchmarks.runtime.peers.QuoteRecycler;
import dev.freehold.benchmarks.runtime.peers.RecycledQuote;
import org.jctools.queues.varhandle.SpscVarHandleArrayQueue;

/** Objects of Netty's recycler, which the receiver gives back, through a queue of JCTools. */
public class RecyclerChannel extends Channel {
  private final QuoteRecycler recycler = new QuoteRecycler();
  private final SpscVarHandleArrayQueue<RecycledQuote> queue =
      new SpscVarHandleArrayQueue<>(CAPACITY);

  @Override
  final void send(int number) {
    RecycledQuote quote = recycler.get();
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
    RecycledQuote quote = queue.poll();
    if (quote == null) {
      return 0;
    }
    to.read(quote.id(), quote.time(), quote.price(), quote.quantity());
    quote.recycle();
    return 1;
  }
}
