package dev.freehold.benchmarks.runtime.message;

import com.lmax.disruptor.BusySpinWaitStrategy;
import com.lmax.disruptor.EventPoller;
import com.lmax.disruptor.RingBuffer;
import dev.freehold.benchmarks.runtime.PlainQuote;
import org.jspecify.annotations.Nullable;

/**
 * Objects that stay where they are in a ring of the Disruptor, whose receiver takes what is there.
 */
public class DisruptorChannel extends Channel {
  private final RingBuffer<PlainQuote> ring =
      RingBuffer.createSingleProducer(PlainQuote::new, CAPACITY, new BusySpinWaitStrategy());
  private final EventPoller<PlainQuote> poller = ring.newPoller();
  private final EventPoller.Handler<PlainQuote> handler = this::handle;
  private @Nullable Receiver receiver;
  private int received;

  /** Tells the sender how far the receiver is. */
  public DisruptorChannel() {
    ring.addGatingSequences(poller.getSequence());
  }

  @Override
  final void send(int number) {
    long place = ring.next();
    PlainQuote quote = ring.get(place);
    quote.id(number);
    quote.time(number);
    quote.price(number);
    quote.quantity(number);
    ring.publish(place);
  }

  @Override
  final int receive(Receiver to) {
    receiver = to;
    received = 0;
    try {
      poller.poll(handler);
    } catch (Exception error) {
      throw new IllegalStateException(error);
    }
    return received;
  }

  private boolean handle(PlainQuote quote, long place, boolean last) {
    if (receiver != null) {
      receiver.read(quote.id(), quote.time(), quote.price(), quote.quantity());
    }
    received++;
    return true;
  }
}
