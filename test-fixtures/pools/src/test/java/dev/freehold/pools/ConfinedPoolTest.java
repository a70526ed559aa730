package dev.freehold.pools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A fixed pool")
class ConfinedPoolTest {
  @Test
  void countsTheSlotsInUse() {
    try (QuotePool quotes = QuotePool.create()) {
      Quote quote = quotes.alloc();
      assertEquals(1, quotes.inUse());
      quotes.free(quote);
      assertEquals(0, quotes.inUse());
      assertEquals(4, quotes.capacity());
    }
  }
}
