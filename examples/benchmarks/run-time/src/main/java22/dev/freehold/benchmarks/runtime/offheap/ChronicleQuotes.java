package dev.freehold.benchmarks.runtime.offheap;

import dev.freehold.benchmarks.runtime.Sizes;
import dev.freehold.benchmarks.runtime.access.Order;
import java.util.Arrays;
import net.openhft.chronicle.bytes.Byteable;
import net.openhft.chronicle.bytes.BytesStore;
import net.openhft.chronicle.values.Values;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A flyweight for each slot, of the class that Chronicle Values compiles at run time. */
@State(Scope.Thread)
public class ChronicleQuotes {
  private final ChronicleQuote[] quotes = new ChronicleQuote[Sizes.CAPACITY];

  /** Allocates the memory, and makes the flyweights. */
  public ChronicleQuotes() {
    long size = ((Byteable) Values.newNativeReference(ChronicleQuote.class)).maxSize();
    BytesStore<?, ?> memory = BytesStore.nativeStoreWithFixedCapacity(size * Sizes.CAPACITY);
    Arrays.setAll(quotes, i -> flyweight(memory, size * i, size));
  }

  private static ChronicleQuote flyweight(BytesStore<?, ?> memory, long offset, long size) {
    ChronicleQuote quote = Values.newNativeReference(ChronicleQuote.class);
    ((Byteable) quote).bytesStore(memory, offset, size);
    return quote;
  }

  final void visit(Order order, Blackhole blackhole) {
    long sum = 0;
    double value = 0;
    for (int place : order.places) {
      ChronicleQuote quote = quotes[place];
      sum += quote.getId() + quote.getTime() + quote.getQuantity() + quote.getVenue();
      sum += quote.getLot() + quote.getSide();
      value += quote.getPrice() * quote.getLimit();
      quote.setId(sum);
      quote.setPrice(place);
      quote.setQuantity(place);
      quote.setSide((byte) place);
    }
    blackhole.consume(sum);
    blackhole.consume(value);
  }
}
