package dev.freehold.benchmarks.runtime.latency;

import dev.freehold.benchmarks.runtime.PlainQuote;
import java.util.Arrays;

/** Makes ordinary objects and forgets them. */
final class OrdinaryService implements Service {
  private final Places places = new Places();
  private final PlainQuote[] live = new PlainQuote[Load.LIVE];

  OrdinaryService() {
    Arrays.setAll(live, OrdinaryService::create);
  }

  @Override
  public long answer(long request) {
    long sum = 0;
    for (int i = 0; i < Load.KEPT; i++) {
      int place = places.next();
      sum += read(live[place]);
      live[place] = create(request + i);
    }
    PlainQuote[] passing = new PlainQuote[Load.PASSING];
    for (int i = 0; i < Load.PASSING; i++) {
      passing[i] = create(request + i);
    }
    for (PlainQuote quote : passing) {
      sum += read(quote);
    }
    return sum;
  }

  private static PlainQuote create(long number) {
    PlainQuote quote = new PlainQuote();
    quote.id(number);
    quote.time(number);
    quote.price((double) number);
    quote.limit((double) number);
    quote.quantity((int) number);
    quote.venue((int) number);
    quote.lot((short) number);
    quote.side((byte) number);
    return quote;
  }

  private static long read(PlainQuote quote) {
    return quote.id() + quote.time() + (long) quote.price() + quote.quantity() + quote.side();
  }
}
