package dev.freehold.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A build may leave the checks out of its pools. */
class ChecksOptionTest {
  private static final String DECLARATION =
      """
      @FixedPool(capacity = 2)
      interface Quote extends PoolElement {
        long id();
        void id(long value);
        @Length(8) Longs levels();
        @Length(5) Text symbol();
        Position position();
        @Struct
        interface Position {
          int x();
          void x(int value);
        }
      }
      """;

  private static final String USE_AFTER_RELEASE =
      """
      Quote quote = pool.alloc();
      quote.id(7);
      quote.levels().set(1, 8);
      quote.symbol().set("ABC");
      quote.position().x(9);
      pool.free(quote);
      return quote.id() + " " + quote.levels().get(1) + " " + quote.symbol() + " " + quote.position();
      """;

  private static Compiled compile(String checks, String body) {
    return Compiled.of(
        List.of(
            "-Xlint:all,-auxiliaryclass,-options,-processing", "-Afreehold.checker=off", checks),
        List.of(new FreeholdProcessor()),
        Source.in("p", "Quote", DECLARATION),
        Source.in(
            "p",
            "Program",
            "class Program { static Object run() { QuotePool pool = QuotePool.create(); "
                + body
                + "} }"));
  }

  @Test
  void withThemAUseAfterReleaseThrows() {
    Compiled program = compile("-Afreehold.checks=on", USE_AFTER_RELEASE);
    assertThrows(UseAfterReleaseException.class, () -> program.run("p.Program"));
  }

  @Test
  void withoutThemAUseAfterReleaseReadsWhatIsThere() {
    Compiled program = compile("-Afreehold.checks=off", USE_AFTER_RELEASE);
    assertEquals("7 8 ABC Position[x=9]", program.run("p.Program"));
  }

  @Test
  void withoutThemAReleaseIsStillChecked() {
    Compiled program =
        compile(
            "-Afreehold.checks=off",
            "Quote quote = pool.alloc(); quote.close(); quote.close(); return null;");
    assertThrows(DoubleReleaseException.class, () -> program.run("p.Program"));
  }

  @Test
  void withoutThemAJavaArrayStillHasItsBounds() {
    Compiled program = compile("-Afreehold.checks=off", "return pool.alloc().levels().get(8);");
    assertThrows(ArrayIndexOutOfBoundsException.class, () -> program.run("p.Program"));
  }

  @Test
  void anotherValueIsRefused() {
    Compiled program = compile("-Afreehold.checks=none", "return null;");
    assertTrue(
        program.messages().stream()
            .anyMatch(
                text ->
                    text.endsWith(
                        "-Afreehold.checks=none is not known; write `unproved`, `boundaries`, `on` or `off`")),
        program.messages().toString());
  }
}
