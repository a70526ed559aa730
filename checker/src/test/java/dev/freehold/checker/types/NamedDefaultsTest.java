package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.types.Qualifier.MUT;
import static dev.freehold.checker.types.Qualifier.OWN;
import static dev.freehold.checker.types.Qualifier.REF;

import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;

/** What names say where nothing is written. */
class NamedDefaultsTest {
  private static final String CLASSES =
      """
      @MustRelease("close")
      class Res {
        void close() {}
      }
      class Plain {}
      class Uses {
        Res ownRes; Res res; Plain ownPlain; @Ref Res ownWritten;
        void each(Res ownA, Res mutB, Res refC, Res d, Plain ownPlain, String refText) {}
        void written(@Ref Res ownA, @Own Res mutB) {}
        Res getRes(Res of) { return of; }
        Res findRes(Res of) { return of; }
        Res createRes() { return null; }
        @Own Res getWritten() { return null; }
        Plain getPlain() { return null; }
        Res openRes() { return null; }
        <T extends Res> T getAny(T of) { return of; }
      }
      interface Base {
        void put(Res ownRes);
        void keep(@Own Res refRes);
        Res getOne();
      }
      abstract class Derived implements Base, java.util.function.Supplier<Res> {
        public void put(Res other) {}
        public void keep(Res other) {}
        public Res getOne() { return null; }
        public Res get() { return null; }
      }
      """;

  private static final Program NAMED = Program.byName(CLASSES);
  private static final Program UNNAMED = Program.of(CLASSES);

  private static Qualifier parameter(String type, String method, int index) {
    return NAMED.signature(type, method).parameters().get(index).ownership();
  }

  private static Qualifier result(String type, String method) {
    return NAMED.signature(type, method).result().ownership();
  }

  private static Qualifier field(String name) {
    return NAMED
        .types()
        .written(
            ElementFilter.fieldsIn(NAMED.type("Uses").getEnclosedElements()).stream()
                .filter(each -> each.getSimpleName().contentEquals(name))
                .findFirst()
                .orElseThrow());
  }

  @Test
  void aParameterIsHeldAsItsNameBegins() {
    assertThat(parameter("Uses", "each", 0)).isEqualTo(OWN);
    assertThat(parameter("Uses", "each", 1)).isEqualTo(MUT);
    assertThat(parameter("Uses", "each", 2)).isEqualTo(REF);
    assertThat(parameter("Uses", "each", 3)).isEqualTo(REF);
  }

  @Test
  void anOrdinaryObjectIsNotHeld() {
    assertThat(parameter("Uses", "each", 4)).isNull();
    assertThat(parameter("Uses", "each", 5)).isNull();
    assertThat(result("Uses", "getPlain")).isNull();
    assertThat(field("ownPlain")).isNull();
  }

  @Test
  void whatIsWrittenGoesFirst() {
    assertThat(parameter("Uses", "written", 0)).isEqualTo(REF);
    assertThat(parameter("Uses", "written", 1)).isEqualTo(OWN);
    assertThat(result("Uses", "getWritten")).isEqualTo(OWN);
    assertThat(field("ownWritten")).isEqualTo(REF);
  }

  @Test
  void aGetterLendsAndAMakerGives() {
    assertThat(result("Uses", "getRes")).isEqualTo(REF);
    assertThat(result("Uses", "findRes")).isEqualTo(REF);
    assertThat(result("Uses", "createRes")).isEqualTo(OWN);
    assertThat(result("Uses", "openRes")).isEqualTo(OWN);
  }

  @Test
  void whatATypeVariableStandsForSaysItself() {
    assertThat(result("Uses", "getAny"))
        .isEqualTo(UNNAMED.signature("Uses", "getAny").result().ownership());
    assertThat(result("Derived", "get")).isEqualTo(OWN);
  }

  @Test
  void anOverriderHasTheNamesOfWhatItOverrides() {
    assertThat(parameter("Derived", "put", 0)).isEqualTo(OWN);
    assertThat(parameter("Derived", "keep", 0)).isEqualTo(OWN);
    assertThat(result("Derived", "getOne")).isEqualTo(REF);
  }

  @Test
  void aFieldIsHeldAsItsNameBegins() {
    assertThat(field("ownRes")).isEqualTo(OWN);
    assertThat(field("res")).isNull();
  }

  @Test
  void namesSayNothingUnlessAsked() {
    assertThat(UNNAMED.signature("Uses", "each").parameters().get(0).ownership()).isEqualTo(REF);
    assertThat(UNNAMED.signature("Uses", "getRes").result().ownership()).isEqualTo(OWN);
  }
}
