package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;
import static dev.freehold.checker.flow.store.Loan.Kind.EXCLUSIVE;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;

import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.types.Program;
import dev.freehold.checker.types.Qualifier;
import org.junit.jupiter.api.Test;

/** What a call does with the object it is made on. */
class ReceiversTest {
  private static final Program PROGRAM =
      Program.of(
          """
          @MustRelease("close") abstract class Res {
            void close() {}
            int size() { return 0; }
            void grow(@Mut Res this) {}
            Res join(@Own Res this) { return this; }
            @Ref Res part() { return this; }
            static void none() {}
          }
          """);

  private final Given given =
      given()
          .in(PROGRAM.types())
          .owned("a")
          .borrowed("m", EXCLUSIVE, "a")
          .borrowed("r", SHARED, "a");

  private Call receive(String method, String object) {
    Call call = given.call(PROGRAM.method("Res", method), given.use(object, 30));
    Receivers.receive(given.point(), call);
    return call;
  }

  @Test
  void aReleaseReleasesIt() {
    receive("close", "a");
    assertThat(given.state("a")).isEqualTo("released");
    assertThat(given.state("r")).isEqualTo("ref, ended");
    assertThat(given.told()).isEmpty();
  }

  @Test
  void aReleaseOfWhatIsReleasedIsToldAsOne() {
    given.ended("a", Access.RELEASE, 20);
    receive("close", "a");
    assertThat(given.told()).containsExactly("release of a in 30: released in 20");
  }

  @Test
  void aReleaseThroughABorrowIsRefused() {
    receive("close", "m");
    assertThat(given.told()).containsExactly("release of m in 30: refused, borrowed");
    assertThat(given.state("a")).isEqualTo("owned");
  }

  @Test
  void aMethodThatOwnsItPassesItOn() {
    receive("join", "a");
    assertThat(given.state("a")).isEqualTo("moved");
  }

  @Test
  void aMethodThatReadsEndsBorrowsForWriting() {
    receive("size", "a");
    assertThat(given.state("m")).isEqualTo("mut, ended");
    assertThat(given.state("r")).isEqualTo("ref");
    assertThat(given.state("a")).isEqualTo("owned");
  }

  @Test
  void aMethodThatWritesEndsAllBorrows() {
    receive("grow", "a");
    assertThat(given.state("m")).isEqualTo("mut, ended");
    assertThat(given.state("r")).isEqualTo("ref, ended");
  }

  @Test
  void aMethodThatWritesNeedsMoreThanABorrowForReading() {
    given.parameter("p", Qualifier.REF);
    receive("grow", "p");
    assertThat(given.told()).containsExactly("borrow of p in 30: needs mut");
  }

  @Test
  void whatIsGoneIsToldOnceAndNothingElseIsDone() {
    given.ended("a", Access.MOVE, 20);
    receive("grow", "a");
    assertThat(given.told()).containsExactly("use of a in 30: moved in 20");
  }

  @Test
  void aBorrowThatHasEndedIsTold() {
    receive("grow", "a");
    receive("size", "r");
    assertThat(given.told())
        .containsExactly("name of r in 30: shared loan of 3 ended by borrow mut in 35");
  }

  @Test
  void aResultThatBorrowsHoldsTheObjectForTheCall() {
    Call call = receive("part", "a");
    assertThat(given.state(call.loans().of(call.receiver()))).isEqualTo("ref");
    assertThat(given.state("m")).isEqualTo("mut, ended");
  }

  @Test
  void aCallOnNoObjectDoesNothing() {
    Call call = given.call(PROGRAM.method("Res", "none"), null);
    Receivers.receive(given.point(), call);
    assertThat(given.told()).isEmpty();
    assertThat(given.state("m")).isEqualTo("mut");
  }
}
