package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;
import static dev.freehold.checker.flow.store.Loan.Kind.EXCLUSIVE;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.path;

import dev.freehold.checker.flow.event.FlowEvent.Keeper;
import dev.freehold.checker.flow.ownership.Capture.Mode;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Path;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capture: a function takes a value over, borrows it for its call, or may keep it. */
class CapturesTest {

  @ParameterizedTest
  @CsvSource({
    // what is promised: not kept, called once; the body consumes it; an owner, a borrow
    "false, false, false, ESCAPE, ESCAPE",
    "false, false, true,  ESCAPE, ESCAPE",
    "true,  false, false, LEND,   LEND",
    "true,  false, true,  LEND,   LEND",
    "false, true,  false, MOVE,   ESCAPE",
    "false, true,  true,  MOVE,   ESCAPE",
    "true,  true,  false, LEND,   LEND",
    "true,  true,  true,  MOVE,   LEND",
  })
  void whatBecomesOfAValueDependsOnThePromiseAndOnWhoOwnsIt(
      boolean stays, boolean once, boolean consumed, Mode ofOwner, Mode ofBorrow) {
    Given given = given().owned("a").borrowed("r", SHARED, "a");
    Capture capture = new Capture(true, stays, once, false, false);
    assertThat(Captures.modeOf(given.point(), given.use("a", 30), capture, consumed))
        .isEqualTo(ofOwner);
    assertThat(Captures.modeOf(given.point(), given.use("r", 30), capture, consumed))
        .isEqualTo(ofBorrow);
  }

  @Test
  void aParameterPromisesWhatItsAnnotationsSay() {
    Signature.Parameter parameter = new Signature.Parameter("f", null, true, false, true, false);
    assertThat(Capture.by(parameter)).isEqualTo(new Capture(true, true, false, true, false));
    assertThat(Capture.by(null)).isEqualTo(Capture.UNKNOWN);
  }

  @Test
  void whoKeepsItIsTheParameterOrTheFunctionItself() {
    assertThat(Capture.UNKNOWN.keeper()).isEqualTo(Keeper.FUNCTION);
    assertThat(new Capture(true, false, false, false, false).keeper()).isEqualTo(Keeper.PARAMETER);
    assertThat(new Capture(true, false, true, false, false).keeper())
        .isEqualTo(Keeper.ONCE_PARAMETER);
  }

  @Nested
  @DisplayName("A function that takes it over")
  class TakesOver {

    @Test
    void isAMove() {
      Given given = given().owned("a").borrowed("r", SHARED, "a");
      Captures.move(given.point(), given.use("a", 30));
      assertThat(given.state("a")).isEqualTo("moved");
      assertThat(given.state("r")).isEqualTo("ref, ended");
      assertThat(given.told()).isEmpty();
    }

    @Test
    void cannotWhereItIsGone() {
      Given given = given().owned("a").ended("a", Access.RELEASE, 20);
      Captures.move(given.point(), given.use("a", 30));
      assertThat(given.told()).containsExactly("move of a in 30: released in 20");
    }

    @Test
    void ownsItInside() {
      Given given = given().owned("a").maybeNull("a");
      assertThat(given.state(Captures.moved(given.use("a", 30)))).isEqualTo("null or owned");
    }
  }

  @Nested
  @DisplayName("A function that borrows it")
  class Borrows {
    private final Given given = given().owned("a");
    private final CallLoans loans = new CallLoans(given.point());

    private void lend(Map<Path, Boolean> used) {
      Captures.lend(given.point(), given.use("a", 30), used, loans);
    }

    private Iterable<Loan> lent() {
      return loans.of(given.use("a", 30)).loans();
    }

    @Test
    void borrowsForReadingWhatItsBodyOnlyReads() {
      lend(Map.of(Path.WHOLE, false));
      assertThat(lent().iterator().next().kind()).isEqualTo(SHARED);
    }

    @Test
    void borrowsForWritingWhatItsBodyChanges() {
      lend(Map.of(Path.WHOLE, true));
      assertThat(lent().iterator().next().kind()).isEqualTo(EXCLUSIVE);
    }

    @Test
    void borrowsEachPartAsItsBodyUsesIt() {
      given.borrowed("y", EXCLUSIVE, "a", path("y"));
      Map<Path, Boolean> used = new LinkedHashMap<>();
      used.put(path("x"), true);
      used.put(path("z"), false);
      lend(used);
      assertThat(lent()).hasSize(2);
      assertThat(given.state("y")).isEqualTo("mut");
    }

    @Test
    void borrowsAllForReadingWhereItsBodyUsesNothing() {
      lend(Map.of());
      assertThat(lent().iterator().next().path()).isEqualTo(Path.WHOLE);
    }

    @Test
    void cannotWhereItIsGone() {
      given.ended("a", Access.MOVE, 20);
      lend(Map.of());
      assertThat(given.told()).containsExactly("use of a in 30: moved in 20");
      assertThat(loans.of(given.use("a", 30))).isNull();
    }

    @Test
    void holdsItForWritingInsideAndARefForReading() {
      given.borrowed("r", SHARED, "a");
      assertThat(given.state(Captures.lent(given.point(), given.use("a", 30)))).isEqualTo("mut");
      assertThat(given.state(Captures.lent(given.point(), given.use("r", 30)))).isEqualTo("ref");
    }
  }

  @Test
  void aFunctionThatMayKeepItIsToldAndTheNameStaysWhatItIs() {
    Given given = given().owned("a");
    Captures.escape(given.point(), given.use("a", 30), Keeper.PARAMETER);
    assertThat(given.told()).containsExactly("capture of a in 30: kept by parameter");
    assertThat(given.state("a")).isEqualTo("owned");
  }

  @Nested
  @DisplayName("The parts that a body uses")
  class Parts {
    private final CapturedParts parts = new CapturedParts();

    private void note(String path, Access how) {
      Operand captured = Operand.untracked(line(5));
      parts.note(Captures.moved(captured).bindings().get(0).part(path(path)), how);
    }

    @Test
    void areChangedIfAnAccessWrites() {
      note("x", Access.READ);
      note("x", Access.ASSIGN);
      note("y", Access.READ);
      assertThat(parts.of(line(5))).containsExactly(path("x"), true, path("y"), false);
    }

    @Test
    void areOneWhereOneLiesWithinTheOther() {
      note("x.low", Access.ASSIGN);
      note("x", Access.READ);
      assertThat(parts.of(line(5))).containsExactly(path("x"), true);
      note("", Access.READ);
      assertThat(parts.of(line(5))).containsExactly(Path.WHOLE, true);
    }

    @Test
    void areThoseOfCapturedValuesOnly() {
      Given given = given().of(Site.Kind.PARAMETER, "p", Qualifier.REF);
      parts.note(given.value("p").bindings().get(0), Access.READ);
      assertThat(parts.of(line(1))).isEmpty();
    }
  }
}
