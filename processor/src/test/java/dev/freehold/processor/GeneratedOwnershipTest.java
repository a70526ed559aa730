package dev.freehold.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The signatures of a pool say who owns what, in the words that the checker reads. */
class GeneratedOwnershipTest {
  private static final String POOL =
      Compiled.of(
              Source.in(
                  "p",
                  "Quote",
                  """
                  @FixedPool(capacity = 1)
                  interface Quote {
                    long id();
                    void id(long value);
                    @Length(8) Text symbol();
                    Point at();
                    @Struct interface Point { int x(); void x(int value); }
                  }
                  """))
          .succeeds()
          .generated()
          .get("p/QuotePool.java");

  private static void assertDeclares(String signature) {
    assertEquals(1, POOL.split(Pattern.quote(signature + " {"), -1).length - 1, signature);
  }

  @Test
  void aPoolIsAResourceThatItsCallerOwns() {
    assertEquals(true, POOL.contains("@MustRelease(\"close\")"));
    assertDeclares("public static @Own QuotePool create()");
    assertDeclares("public void close(@Own QuotePool this)");
  }

  @Test
  void anAllocatedElementIsItsCallers() {
    assertDeclares("public @Own Element alloc()");
    assertDeclares("public @Own @Nullable Element tryAlloc()");
  }

  @Test
  void freeAndCloseConsumeTheElement() {
    assertEquals(true, POOL.contains("@Releases\n  public void free(@Own Quote element) {"));
    assertDeclares("public void close(@Own Element this)");
  }

  @Test
  void aGetterReadsAndASetterChangesTheElement() {
    assertDeclares("public long id(@Ref Element this)");
    assertDeclares("public void id(@Mut Element this, long value)");
    assertDeclares("public static long id$unchecked(@Ref Quote element$)");
    assertDeclares("public static void id$unchecked(@Mut Quote element$, long value)");
  }

  @Test
  void viewsAreBorrowsOfTheElement() {
    assertDeclares("public @Ref Text symbol(@Ref Element this)");
    assertDeclares("public @Ref PointStruct at(@Ref Element this)");
    assertEquals(true, POOL.contains("@View\n  public static final class PointStruct"));
    assertDeclares("public void x(@Mut PointStruct this, int value)");
  }
}
