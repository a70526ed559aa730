package dev.freehold.processor;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example page of the documentation shows what really comes out. */
class GeneratedExampleTest {
  private static final String DECLARATION =
      """
      package p;

      import dev.freehold.pool.FixedPool;
      import dev.freehold.pool.Length;
      import dev.freehold.pool.Longs;
      import dev.freehold.pool.Struct;
      import dev.freehold.pool.Text;

      @FixedPool(capacity = 1024)
      interface Quote {
        long id();

        void id(long value);

        @Length(16)
        Text symbol();

        @Length(8)
        Longs levels();

        Position position();

        @Struct
        interface Position {
          int x();

          void x(int value);
        }
      }
      """;

  @Test
  void thePageShowsTheGeneratedPool() throws IOException {
    String pool =
        Compiled.of(Source.of("p.Quote", DECLARATION))
            .succeeds()
            .generated()
            .get("p/QuotePool.java");

    new GoldenFile(Path.of("../docs/generated-example.md"))
        .assertHolds(
            """
            # What comes out of a declaration

            The processor turns this interface

            ```java
            %s```

            into this class, in the same package. Applications use `create`, `alloc`, `tryAlloc`, `free`,
            `capacity`, `inUse`, `close`, and the accessors of `Quote`. Names with `$` are Freehold's own:
            the accessors named `$unchecked` do not ask whether the element is allocated. javac calls them
            in code in which it has proved that; with assertions enabled they ask all the same.

            ```java
            %s```

            The page is kept equal to the real output by a test.
            """
                .formatted(DECLARATION, pool));
  }
}
