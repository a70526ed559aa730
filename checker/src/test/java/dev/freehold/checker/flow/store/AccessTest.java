package dev.freehold.checker.flow.store;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Loan.Kind.ALIAS;
import static dev.freehold.checker.flow.store.Loan.Kind.ALIAS_OF_BORROW;
import static dev.freehold.checker.flow.store.Loan.Kind.EXCLUSIVE;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.loan;
import static dev.freehold.checker.flow.store.Sketch.path;
import static dev.freehold.checker.flow.store.Sketch.token;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which loans of a place an access through another name of it ends. */
class AccessTest {

  @ParameterizedTest
  @EnumSource(names = {"READ", "BORROW_SHARED", "FIND"})
  void readingEndsExclusiveBorrowsOnly(Access access) {
    assertThat(endedBy(access)).containsExactly(EXCLUSIVE);
  }

  @ParameterizedTest
  @EnumSource(names = {"UPDATE", "ASSIGN", "BORROW_MUT", "FIND_MUT"})
  void writingEndsAllBorrows(Access access) {
    assertThat(endedBy(access)).containsExactly(EXCLUSIVE, SHARED);
  }

  @ParameterizedTest
  @EnumSource(names = {"REPLACE", "RESET", "MOVE", "RELEASE", "CLOSE", "RELEASE_REGION", "LOSE"})
  void whatTakesTheValueAwayEndsSecondNamesAsWell(Access access) {
    assertThat(endedBy(access)).containsExactly(EXCLUSIVE, SHARED, ALIAS, ALIAS_OF_BORROW);
  }

  private static Set<Loan.Kind> endedBy(Access access) {
    Set<Loan.Kind> ended = EnumSet.noneOf(Loan.Kind.class);
    for (Loan.Kind kind : Loan.Kind.values()) {
      if (access.ends(loan(kind, token("open()"), "position", 9), path("position"))) {
        ended.add(kind);
      }
    }
    return ended;
  }

  @ParameterizedTest
  @EnumSource
  void noAccessEndsALoanOfAnotherPart(Access access) {
    for (Loan.Kind kind : Loan.Kind.values()) {
      assertThat(access.ends(loan(kind, token("open()"), "speed", 9), path("position"))).isFalse();
    }
  }

  @Test
  void aReplacedPartLeavesItsOwnersSecondNameAndEndsThoseWithinThePart() {
    Loan whole = loan(ALIAS, token("open()"), "shape", 9);
    Loan inner = loan(ALIAS, token("open()"), "shape.center", 9);
    assertThat(Access.REPLACE.ends(whole, path("shape.center"))).isFalse();
    assertThat(Access.REPLACE.ends(inner, path("shape"))).isTrue();
  }

  @Test
  void onlyMovesAndReleasesLeaveNothing() {
    Set<Access> leaveNothing = EnumSet.allOf(Access.class);
    leaveNothing.removeIf(access -> !access.leavesNothing());
    assertThat(leaveNothing)
        .containsExactly(
            Access.MOVE,
            Access.RELEASE,
            Access.CLOSE,
            Access.RELEASE_REGION,
            Access.DROP,
            Access.LOSE);
    assertThat(Access.MOVE.leaves()).isEqualTo(Binding.Status.MOVED);
    assertThat(Access.CLOSE.leaves()).isEqualTo(Binding.Status.RELEASED);
  }

  @Test
  void aRegionEndsWhenItIsResetOrReleased() {
    Set<Access> endRegion = EnumSet.allOf(Access.class);
    endRegion.removeIf(access -> !access.endsRegion());
    assertThat(endRegion).containsExactly(Access.RESET, Access.RELEASE_REGION);
  }

  @ParameterizedTest
  @EnumSource
  void whatEndsSharedBorrowsWrites(Access access) {
    assertThat(access.writes()).isEqualTo(endedBy(access).contains(SHARED));
  }
}
