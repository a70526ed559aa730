package dev.freehold.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The fields of a shared pool")
class OrderingTest {
  private static final String FIELDS =
      """
      interface Quote {
        long id();
        void id(long value);
        @Ordering(Ordering.Mode.ACQUIRE_RELEASE) boolean ready();
        void ready(boolean value);
        @Ordering(Ordering.Mode.OPAQUE) byte count();
        void count(byte value);
        @Ordering(Ordering.Mode.PLAIN) double price();
        void price(double value);
        Part part();
        @Struct interface Part { @Default("7") int x(); void x(int value); }
      }
      """;

  @Test
  void areSequentiallyConsistentUnlessTheySayOtherwise() {
    String pool = generated("@SharedPool(capacity = 4)\n" + FIELDS);

    assertTrue(pool.contains("return (long) id$handle.getVolatile(this)"));
    assertTrue(pool.contains("x$handle.setVolatile(this, value)"));
    assertTrue(pool.contains("return (boolean) ready$handle.getAcquire(this)"));
    assertTrue(pool.contains("ready$handle.setRelease(this, value)"));
    assertTrue(pool.contains("count$handle.setOpaque(this, value)"));
    assertTrue(pool.contains("return this.price"));
  }

  @Test
  void areAsTheDeclarationSaysForAllOfThem() {
    String pool = generated("@SharedPool(capacity = 4) @Ordering(Ordering.Mode.OPAQUE)\n" + FIELDS);

    assertTrue(pool.contains("return (long) id$handle.getOpaque(this)"));
    assertTrue(pool.contains("x$handle.setOpaque(this, value)"));
    assertFalse(pool.contains("Volatile("));
  }

  @Test
  void ofAStructArePlainInAPoolThatIsNotShared() {
    String pool =
        generated(
            """
            @FixedPool(capacity = 4)
            interface Quote {
              Part part();
              @Struct interface Part {
                @Ordering(Ordering.Mode.OPAQUE) int x();
                void x(int value);
              }
            }
            """);

    assertFalse(pool.contains("$handle"));
  }

  @Test
  void ofAPackedStructMayBePlainInNativeMemory() {
    String pool =
        generated(
            """
            @SharedPool(capacity = 4, storage = Storage.NATIVE)
            interface Quote {
              Part part();
              @Struct @Packed @Ordering(Ordering.Mode.PLAIN) interface Part {
                byte kind();
                void kind(byte value);
                int x();
                void x(int value);
              }
            }
            """);

    assertFalse(pool.contains("Volatile("));
  }

  @Test
  void holdWhatIsWritten() {
    assertEquals(
        "3 true 4 0.5 7",
        Compiled.of(
                Source.in(
                    "p",
                    "Quote",
                    "@SharedPool(capacity = 4)\n"
                        + FIELDS
                        + """
                        class Program {
                          static String run() {
                            QuotePool pool = QuotePool.create();
                            Quote quote = pool.alloc();
                            quote.id(3);
                            quote.ready(true);
                            quote.count((byte) 4);
                            quote.price(0.5);
                            return quote.id() + " " + quote.ready() + " " + quote.count() + " "
                                + quote.price() + " " + quote.part().x();
                          }
                        }
                        """))
            .run("p.Program"));
  }

  private static String generated(String declaration) {
    return Compiled.of(Source.in("p", "Quote", declaration))
        .succeeds()
        .generated()
        .get("p/QuotePool.java");
  }
}
