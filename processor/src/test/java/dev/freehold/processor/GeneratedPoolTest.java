package dev.freehold.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.ForeignElementException;
import dev.freehold.pool.OwnershipException;
import dev.freehold.pool.PoolExhaustedException;
import dev.freehold.pool.PoolInUseException;
import dev.freehold.pool.UseAfterReleaseException;
import org.junit.jupiter.api.Test;

/** What a generated pool does when it runs: each program is compiled, loaded and run. */
class GeneratedPoolTest {
  private static final String DECLARATION =
      """
      @FixedPool(capacity = 2)
      interface Quote {
        long id();
        void id(long value);
        @Length(8) Longs levels();
        @Length(5) Text symbol();
      }
      """;

  private static Object run(String body) {
    return Compiled.of(
            Source.in("p", "Quote", DECLARATION),
            Source.in(
                "p",
                "Program",
                "class Program { static Object run() { QuotePool pool = QuotePool.create(); "
                    + body
                    + "} }"))
        .run("p.Program");
  }

  private static <E extends RuntimeException> E thrownBy(Class<E> type, String body) {
    return assertThrows(type, () -> run(body + " return null;"));
  }

  @Test
  void anElementHoldsWhatIsWrittenToIt() {
    assertEquals(
        "7 42 ABC",
        run(
            """
            Quote quote = pool.alloc();
            quote.id(7);
            quote.levels().set(3, 42);
            quote.symbol().set("ABC");
            return quote.id() + " " + quote.levels().get(3) + " " + quote.symbol();
            """));
  }

  @Test
  void elementsDoNotShareTheirFields() {
    assertEquals(
        "1 2",
        run(
            """
            Quote first = pool.alloc();
            Quote second = pool.alloc();
            first.id(1);
            second.id(2);
            return first.id() + " " + second.id();
            """));
  }

  @Test
  void aPoolCountsWhatIsInUse() {
    assertEquals(
        "2 0 1 2 0",
        run(
            """
            String counts = pool.capacity() + " " + pool.inUse();
            Quote first = pool.alloc();
            counts += " " + pool.inUse();
            QuotePool.Element second = pool.tryAlloc();
            counts += " " + pool.inUse();
            second.close();
            pool.free(first);
            return counts + " " + pool.inUse();
            """));
  }

  @Test
  void releasedSlotsAreUsedAgainForEver() {
    assertEquals(
        0,
        run(
            """
            for (int turn = 0; turn < 100_000; turn++) {
              Quote first = pool.alloc();
              Quote second = pool.alloc();
              pool.free(first);
              pool.free(second);
            }
            return pool.inUse();
            """));
  }

  @Test
  void tryAllocReturnsNullWhenEverySlotIsInUse() {
    assertEquals(true, run("pool.alloc(); pool.alloc(); return pool.tryAlloc() == null;"));
  }

  @Test
  void allocThrowsWhenEverySlotIsInUse() {
    PoolExhaustedException thrown =
        thrownBy(PoolExhaustedException.class, "pool.alloc(); pool.alloc(); pool.alloc();");

    assertEquals(2, thrown.capacity());
    assertEquals(
        "[pool.exhausted] QuotePool is exhausted, all 2 slots are in use: release elements sooner,"
            + " declare more slots, or call tryAlloc()",
        thrown.getMessage());
  }

  @Test
  void readingAReleasedElementThrows() {
    assertThrowsWith(
        "use.after.release",
        0,
        thrownBy(
            UseAfterReleaseException.class,
            "Quote quote = pool.alloc(); pool.free(quote); quote.id();"));
  }

  @Test
  void writingAReleasedElementThrows() {
    assertThrowsWith(
        "use.after.release",
        0,
        thrownBy(
            UseAfterReleaseException.class,
            "Quote quote = pool.alloc(); pool.free(quote); quote.id(7);"));
  }

  @Test
  void aViewOfAReleasedElementThrows() {
    assertThrowsWith(
        "use.after.release",
        0,
        thrownBy(
            UseAfterReleaseException.class,
            "Quote quote = pool.alloc(); Longs levels = quote.levels(); pool.free(quote);"
                + " levels.get(0);"));
  }

  @Test
  void releasingTwiceThrows() {
    assertThrowsWith(
        "release.twice",
        1,
        thrownBy(
            DoubleReleaseException.class,
            "pool.alloc(); QuotePool.Element second = pool.alloc(); second.close();"
                + " pool.free(second);"));
  }

  @Test
  void releasingToAnotherPoolThrows() {
    assertThrowsWith(
        "release.foreign",
        0,
        thrownBy(ForeignElementException.class, "pool.free(QuotePool.create().alloc());"));
  }

  @Test
  void releasingWhatIsInNoPoolThrows() {
    assertThrowsWith(
        "release.foreign",
        OwnershipException.NO_SLOT,
        thrownBy(ForeignElementException.class, "pool.free(null);"));
  }

  @Test
  void closingWithElementsInUseThrowsAndNamesThem() {
    PoolInUseException thrown =
        thrownBy(PoolInUseException.class, "pool.alloc(); pool.alloc(); pool.close();");

    assertThrowsWith("own.leak", 0, thrown);
    assertEquals(2, thrown.inUse());
  }

  @Test
  void closingWithElementsInUseLosesNothing() {
    assertEquals(
        "7 1 true",
        run(
            """
            Quote quote = pool.alloc();
            quote.id(7);
            try {
              pool.close();
            } catch (PoolInUseException inUse) {
              // The pool is as it was.
            }
            String kept = quote.id() + " " + pool.inUse();
            pool.alloc();
            return kept + " " + (pool.tryAlloc() == null);
            """));
  }

  @Test
  void aClosedPoolThrows() {
    for (String use :
        new String[] {"alloc()", "tryAlloc()", "free(null)", "inUse()", "capacity()"}) {
      assertThrowsWith(
          "use.after.release",
          OwnershipException.NO_SLOT,
          thrownBy(UseAfterReleaseException.class, "pool.close(); pool." + use + ";"));
    }
  }

  @Test
  void closingAPoolTwiceThrows() {
    assertThrowsWith(
        "release.twice",
        OwnershipException.NO_SLOT,
        thrownBy(DoubleReleaseException.class, "pool.close(); pool.close();"));
  }

  @Test
  void anElementDescribesItselfAndDoesNotThrowWhenItIsReleased() {
    assertEquals(
        "Quote#0[id=7, levels=[0, 0, 0, 0, 0, 0, 0, 0], symbol=AB] Quote#0[free]",
        run(
            """
            Quote quote = pool.alloc();
            quote.id(7);
            quote.symbol().set("AB");
            String live = quote.toString();
            pool.free(quote);
            return live + " " + quote;
            """));
  }

  @Test
  void anIndexOutOfBoundsNamesTheFieldTheIndexAndTheLength() {
    assertEquals(
        "index 8 is out of bounds for `levels` of slot 0 in QuotePool, which has length 8: use 0 to 7",
        thrownBy(IndexOutOfBoundsException.class, "pool.alloc().levels().set(8, 1);").getMessage());
  }

  @Test
  void aTextThatDoesNotFitIsRefusedAsAWhole() {
    assertEquals(
        "6 bytes of text do not fit `symbol` of slot 0 in QuotePool, which holds at most 5: shorten the"
            + " text, raise @Length, or declare `truncate = true`",
        thrownBy(IllegalArgumentException.class, "pool.alloc().symbol().set(\"€€\");")
            .getMessage());
  }

  private static void assertThrowsWith(String key, int slot, OwnershipException thrown) {
    assertEquals(key, thrown.key());
    assertEquals("QuotePool", thrown.pool());
    assertEquals(slot, thrown.slot());
    assertEquals("[" + key + "]", thrown.getMessage().substring(0, key.length() + 2));
  }
}
