package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;

import dev.freehold.checker.Snippet;
import org.junit.jupiter.api.Test;

/** Of two stub files that speak of a class, the later one counts where both say something. */
class StubMergeTest {

  private static StubClass both(String earlier, String later) {
    return read(earlier).with(read(later));
  }

  private static StubClass read(String text) {
    return StubReader.read(Snippet.parsed(text).unit()).get("A");
  }

  @Test
  void methodsOfBothAreKnown() {
    assertThat(both("class A { void m(); }", "class A { void n(); }").methods().keySet())
        .containsExactly("m()", "n()");
  }

  @Test
  void whatTheLaterSaysOfAMethodCounts() {
    StubMethod method =
        both("class A { @Own Res m(@Own Res a); }", "class A { @Ref Res m(@Mut Res x); }")
            .methods()
            .get("m(Res)");
    assertThat(method.result()).isEqualTo(Qualifier.REF);
    assertThat(method.parameters().get(0).ownership()).isEqualTo(Qualifier.MUT);
    assertThat(method.parameters().get(0).name()).isEqualTo("x");
  }

  @Test
  void whatOnlyTheEarlierSaysStays() {
    StubMethod method =
        both(
                "class A { @Nullable @Own Res m(@Own A this, @NonEscaping Runnable r); }",
                "class A { @From(\"r\") Res m(A this, Runnable r); }")
            .methods()
            .get("m(Runnable)");
    assertThat(method.result()).isEqualTo(Qualifier.OWN);
    assertThat(method.receiver()).isEqualTo(Qualifier.OWN);
    assertThat(method.annotations().has("Nullable")).isTrue();
    assertThat(method.annotations().find("From")).containsExactly("r");
    assertThat(method.parameters().get(0).annotations().has("NonEscaping")).isTrue();
  }

  @Test
  void releaseMethodsAndBoundsOfTheLaterCount() {
    StubClass type =
        both(
            "@MustRelease class A<T extends @Own Object, U extends @Own Object> {}",
            "@MustRelease(\"free\") class A<T extends @Ref Object> {}");
    assertThat(type.annotations().find("MustRelease")).containsExactly("free");
    assertThat(type.bounds()).containsExactly("T", Qualifier.REF, "U", Qualifier.OWN);
  }
}
