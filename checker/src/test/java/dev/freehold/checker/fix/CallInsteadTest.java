package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Another method of the same shape gives what is needed. */
class CallInsteadTest {
  private final TypedSource file =
      TypedSource.of(
          """
          @MustRelease("close") class Res {
            void close() {}
          }
          @MustRelease("close") class Shelf {
            @Ref Res get(int index) { return null; }
            @Mut Res edit(int index) { return null; }
            @Own Res remove(int index) { return null; }
            @Mut Res named(String name) { return null; }
            void close() {}
          }
          class Uses {
            void m(Shelf shelf) {
              Res kept = shelf.get(0);
              while (true) {
                shelf.get(1);
              }
            }
          }
          """);

  private List<String> others(String call, Qualifier needed) {
    return file
        .fixes(new CallInstead(file.snippet().find(MethodInvocationTree.class, call), needed))
        .stream()
        .map(Fix::help)
        .toList();
  }

  @Test
  void ofTheSameParametersAndResult() {
    assertThat(others("shelf.get(0)", Qualifier.MUT))
        .containsExactly("call `edit` instead of `get` in line 15");
    assertThat(others("shelf.get(0)", Qualifier.OWN))
        .containsExactly("call `remove` instead of `get` in line 15");
  }

  @Test
  void notWhereItMightTakeOneValueAfterTheOther() {
    assertThat(others("shelf.get(1)", Qualifier.OWN)).isEmpty();
    assertThat(others("shelf.get(1)", Qualifier.MUT)).hasSize(1);
  }

  @Test
  void aVariableSaysHowItHoldsWhatItBeginsWith() {
    VariableTree kept = file.variable("Res kept");
    assertThat(file.fixes(new WriteWhereKept(kept.getInitializer(), Qualifier.REF))).hasSize(1);
    assertThat(file.fixes(new WriteWhereKept(kept, Qualifier.REF))).isEmpty();
  }
}
