package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.IdentifierTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a function reads is read before. */
class ReadOutsideTest {
  private final TypedSource file =
      TypedSource.of(
          """
          import java.util.function.IntSupplier;
          @MustRelease("close") class Res {
            void close() {}
            int get() { return 1; }
          }
          class Uses {
            IntSupplier m(Res res) {
              return () -> res.get() + 1;
            }
          }
          """);

  @Test
  void andCaptured() {
    IdentifierTree captured =
        file.snippet().all(IdentifierTree.class).stream()
            .filter(each -> each.getName().contentEquals("res"))
            .findFirst()
            .orElseThrow();
    List<Fix> fixes = file.fixes(new ReadOutside(captured));
    assertThat(fixes).hasSize(1);
    assertThat(fixes.get(0).help()).startsWith("insert `int value = res.get();` before line ");
    assertThat(file.after(fixes.get(0)))
        .contains("    int value = res.get();\n    return () -> value + 1;\n");
  }

  @Test
  void onlyOfAFunction() {
    assertThat(file.fixes(new ReadOutside(file.method("int get").getBody()))).isEmpty();
  }
}
