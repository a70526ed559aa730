package dev.freehold.examples.orderbook.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceLinesTest {
  @Test
  void countsLinesAndAnnotations() {
    assertEquals(
        new SourceLines(12, 9, 2, 1),
        SourceLines.of(
            """
            import dev.freehold.Mut;
            import dev.freehold.Own;
            import dev.freehold.pool.FixedPool;

            /** See {@link Other}; it is not {@Own}. */
            @FixedPool
            interface Some {
              // @Mut
              @Override
              void take(@Mut Some this,
                  @Own Some other);
            }
            """));
  }
}
