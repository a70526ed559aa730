package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;
import static dev.freehold.checker.flow.store.Loan.Kind.EXCLUSIVE;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.path;

import dev.freehold.checker.types.Program;
import dev.freehold.checker.types.Qualifier;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an accessor of a pool element does with the element. */
class FieldAccessTest {
  private static final Program PROGRAM =
      Program.of(
          """
          @dev.freehold.pool.FixedPool(capacity = 2)
          interface Item {
            int x();
            void y(int value);
            Part part();
          }
          @dev.freehold.pool.Struct interface Part { int z(); }
          """);

  private final Given given = given().in(PROGRAM.types()).owned("a");

  private void call(String accessor, String object) {
    Call call = given.call(PROGRAM.method("Item", accessor), given.use(object, 30));
    Receivers.receive(given.point(), call);
  }

  @Test
  void aGetterReadsItsOwnFieldOnly() {
    given.borrowed("ofX", EXCLUSIVE, "a", path("x")).borrowed("ofY", EXCLUSIVE, "a", path("y"));
    call("x", "a");
    assertThat(given.state("ofX")).isEqualTo("mut, ended");
    assertThat(given.state("ofY")).isEqualTo("mut");
  }

  @Test
  void aSetterWritesItsOwnFieldOnly() {
    given.borrowed("ofX", SHARED, "a", path("x")).borrowed("ofY", SHARED, "a", path("y"));
    call("y", "a");
    assertThat(given.state("ofX")).isEqualTo("ref");
    assertThat(given.state("ofY")).isEqualTo("ref, ended");
  }

  @Test
  void aSetterThroughABorrowForReadingWrites() {
    given.parameter("p", Qualifier.REF);
    call("y", "p");
    assertThat(given.told()).containsExactly("write of p in 30: needs mut");
  }

  @Test
  void theGetterOfAPartNamesAPlaceAndUsesNothing() {
    given.borrowed("m", EXCLUSIVE, "a", path("part"));
    call("part", "a");
    assertThat(given.state("m")).isEqualTo("mut");
  }

  @Test
  void aFieldThatNothingHasBeenWrittenToIsNotRead() {
    var token = given.value("a").bindings().get(0).token();
    given.point().state().facts().unwritten(token, Set.of(path("x"), path("y")));
    call("y", "a");
    call("x", "a");
    assertThat(given.told()).containsExactly("read of line35() in 35: unwritten x");
  }
}
