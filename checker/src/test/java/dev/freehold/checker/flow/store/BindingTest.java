package dev.freehold.checker.flow.store;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Loan.Kind.ALIAS;
import static dev.freehold.checker.flow.store.Loan.Kind.ALIAS_OF_BORROW;
import static dev.freehold.checker.flow.store.Loan.Kind.EXCLUSIVE;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.loan;
import static dev.freehold.checker.flow.store.Sketch.owner;
import static dev.freehold.checker.flow.store.Sketch.path;
import static dev.freehold.checker.flow.store.Sketch.through;
import static dev.freehold.checker.flow.store.Sketch.token;

import dev.freehold.checker.flow.store.Binding.Status;
import dev.freehold.checker.types.Qualifier;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a name holds of one value. */
class BindingTest {
  private static final Token FILE = token("open()");
  private static final Binding OWNER = owner(FILE);
  private static final Binding BORROW = through(loan(EXCLUSIVE, FILE, 2));

  @Test
  void anOwnerMustSeeToTheReleaseAndABorrowerNeedNot() {
    assertThat(OWNER.owns()).isTrue();
    assertThat(BORROW.owns()).isFalse();
    assertThat(BORROW.isBorrow()).isTrue();
  }

  @Test
  void whatTheCallerLentIsNoBorrowThatBeganHere() {
    assertThat(Binding.of(FILE, Qualifier.REF).isBorrow()).isFalse();
  }

  @Test
  void anOwnerThatBorrowsFromAnotherValueIsNoBorrow() {
    assertThat(OWNER.through(Set.of(loan(SHARED, token("openAnother()"), 2))).isBorrow()).isFalse();
  }

  @Test
  void aMovedOwnerIsNotLiveAndKnowsWhereItWasMoved() {
    Binding moved = OWNER.ended(Status.MOVED, line(3));
    assertThat(moved.isLive()).isFalse();
    assertThat(moved.owns()).isFalse();
    assertThat(moved.end()).isSameInstanceAs(line(3));
  }

  @Test
  void whatHasEndedDoesNotEndAgain() {
    Binding moved = OWNER.ended(Status.MOVED, line(3));
    assertThat(moved.ended(Status.RELEASED, line(4))).isSameInstanceAs(moved);
  }

  @Test
  void aBorrowEndsWithItsLoansAndNotWithTheValue() {
    assertThat(BORROW.ended(Status.RELEASED, line(3))).isSameInstanceAs(BORROW);
  }

  @Test
  void whatEscapesStaysUsableButNeedNotBeReleased() {
    Binding escaped = OWNER.escaped();
    assertThat(escaped.isLive()).isTrue();
    assertThat(escaped.owns()).isFalse();
    assertThat(BORROW.escaped()).isSameInstanceAs(BORROW);
  }

  @Test
  void aPartIsNoStrongerThanTheWholeAndNoStrongerThanItIsRead() {
    assertThat(OWNER.part("x", Qualifier.MUT).strength()).isEqualTo(Qualifier.MUT);
    assertThat(BORROW.part("x", Qualifier.OWN).strength()).isEqualTo(Qualifier.MUT);
    assertThat(BORROW.part("x", Qualifier.REF).strength()).isEqualTo(Qualifier.REF);
    assertThat(OWNER.part("x", Qualifier.OWN).part(path("y.z")).path()).isEqualTo(path("x.y.z"));
  }

  @Test
  void lendingMayWeakenAndGrantingSetsTheStrength() {
    assertThat(BORROW.lent(Qualifier.OWN).strength()).isEqualTo(Qualifier.MUT);
    assertThat(BORROW.lent(Qualifier.REF).strength()).isEqualTo(Qualifier.REF);
    assertThat(BORROW.granted(Qualifier.OWN).strength()).isEqualTo(Qualifier.OWN);
  }

  @Test
  void aSecondNameForABorrowedPartIsAnAliasOfABorrow() {
    assertThat(OWNER.kindOfAlias()).isEqualTo(ALIAS);
    assertThat(through(loan(ALIAS, FILE, "x", 2)).kindOfAlias()).isEqualTo(ALIAS);
    assertThat(BORROW.kindOfAlias()).isEqualTo(ALIAS_OF_BORROW);
  }

  @Test
  void renamingAValueRenamesWhatItIsBorrowedThrough() {
    Token second = token("open()", 1);
    assertThat(BORROW.renamed(Map.of(FILE, second))).isEqualTo(through(loan(EXCLUSIVE, second, 2)));
  }

  @Test
  void bindingsWithOtherWitnessesAreAlternatives() {
    assertThat(
            OWNER.ended(Status.MOVED, line(3)).isAlternativeTo(OWNER.ended(Status.MOVED, line(4))))
        .isTrue();
    assertThat(OWNER.isAlternativeTo(OWNER.escaped())).isFalse();
    assertThat(OWNER.isAlternativeTo(BORROW)).isFalse();
    assertThat(OWNER.isAlternativeTo(OWNER.part(path("x")))).isFalse();
  }
}
