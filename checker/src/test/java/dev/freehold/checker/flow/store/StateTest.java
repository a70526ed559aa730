package dev.freehold.checker.flow.store;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Loan.Kind.EXCLUSIVE;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.ending;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.loan;
import static dev.freehold.checker.flow.store.Sketch.name;
import static dev.freehold.checker.flow.store.Sketch.owner;
import static dev.freehold.checker.flow.store.Sketch.path;
import static dev.freehold.checker.flow.store.Sketch.site;
import static dev.freehold.checker.flow.store.Sketch.through;
import static dev.freehold.checker.flow.store.Sketch.token;

import dev.freehold.checker.flow.store.Binding.Status;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every name holds at one point of a method. */
class StateTest {
  private static final Name A = name("a");
  private static final Name B = name("b");
  private static final Name M = name("m");
  private static final Token FILE = token("open()");
  private static final Token SECOND = token("open()", 1);
  private static final Token OTHER = token("openAnother()");

  private final State state = State.empty();

  private static Value owned(Token token) {
    return Value.of(owner(token));
  }

  private static Value borrow(State in, Loan loan, Loan... from) {
    in.begin(loan, Set.of(from));
    return Value.of(through(loan));
  }

  @Nested
  @DisplayName("Where paths meet")
  class Join {
    private final State other = State.empty();

    @Test
    void whatIsDeadOnOnePathMayBeDead() {
      state.put(A, owned(FILE));
      other.put(A, owned(FILE));
      other.end(Set.of(FILE), ending(Access.RELEASE, 3));
      assertThat(state.join(other)).isTrue();
      assertThat(state.get(A).isMaybeDead()).isTrue();
      assertThat(state.get(A).isDead()).isFalse();
    }

    @Test
    void whatIsDeadOnBothIsDead() {
      state.put(A, owned(FILE));
      other.put(A, owned(FILE));
      state.end(Set.of(FILE), ending(Access.RELEASE, 3));
      other.end(Set.of(FILE), ending(Access.MOVE, 4));
      state.join(other);
      assertThat(state.get(A).isDead()).isTrue();
    }

    @Test
    void theEarlierOfTwoReleasesIsKeptInWhicheverOrderThePathsCome() {
      state.put(A, Value.of(owner(FILE).ended(Status.RELEASED, line(7))));
      other.put(A, Value.of(owner(FILE).ended(Status.RELEASED, line(3))));
      State reversed = other.copy();
      reversed.join(state.copy());
      state.join(other);
      assertThat(Witness.firstEnded(state.get(A)).end()).isSameInstanceAs(line(3));
      assertThat(Witness.firstEnded(reversed.get(A)).end()).isSameInstanceAs(line(3));
    }

    @Test
    void anUnreachablePathAddsNothing() {
      state.put(A, owned(FILE));
      State before = state.copy();
      assertThat(state.join(State.unreachable())).isFalse();
      assertThat(state).isEqualTo(before);
    }

    @Test
    void anUnreachablePointBecomesWhatComesToIt() {
      other.put(A, owned(FILE));
      other.put(M, borrow(other, loan(SHARED, FILE, 21)));
      other.facts().unwritten(FILE, Set.of(path("x")));
      other.facts().push(FILE, Set.of(OTHER));
      other.facts().holds(owner(FILE).part(path("next")), Content.NULL);
      State point = State.unreachable();
      assertThat(point.join(other)).isTrue();
      assertThat(point).isEqualTo(other);
      assertThat(point.isReachable()).isTrue();
    }

    @Test
    void joiningTheSameAgainChangesNothing() {
      state.put(A, owned(FILE));
      other.put(A, owned(FILE));
      other.end(Set.of(FILE), ending(Access.RELEASE, 3));
      state.join(other.copy());
      assertThat(state.join(other)).isFalse();
    }

    @Test
    void differentValuesOfOneCallAreToldApart() {
      state.put(A, owned(FILE));
      other.put(B, owned(FILE));
      state.join(other);
      assertThat(state.get(A)).isEqualTo(owned(FILE));
      assertThat(state.get(B)).isEqualTo(owned(SECOND));
    }

    @Test
    void aNameOfOnePathOnlyIsKept() {
      other.put(A, owned(FILE));
      state.join(other);
      assertThat(state.holds(A)).isTrue();
    }

    @Test
    void aBorrowThatEndedOnOnePathHasEnded() {
      state.put(A, owned(FILE));
      state.put(M, borrow(state, loan(SHARED, FILE, 21)));
      State changed = state.copy();
      changed.access(owner(FILE), ending(Access.ASSIGN, 22), Set.of());
      assertThat(state.join(changed)).isTrue();
      assertThat(state.deathOf(state.get(M)).ending()).isEqualTo(ending(Access.ASSIGN, 22));
    }

    @Test
    void theEndOfALoanThatNobodyHoldsIsNotTakenForThatOfALaterOne() {
      state.put(A, owned(FILE));
      State later = state.copy();
      Loan loan = loan(SHARED, FILE, 21);
      state.begin(loan, Set.of());
      state.access(owner(FILE), ending(Access.ASSIGN, 22), Set.of());
      later.begin(loan, Set.of());
      later.put(M, Value.of(owner(OTHER).through(Set.of(loan))));
      state.join(later);
      assertThat(state.deathOf(state.get(M))).isNull();
    }

    @Test
    void whatIsKnownOfAValueThatIsGoneIsNotTakenForAnother() {
      state.facts().unwritten(FILE, Set.of(path("x")));
      other.put(A, owned(FILE));
      state.join(other);
      assertThat(state.facts().unwrittenIn(owner(FILE))).isEmpty();
    }
  }

  @Nested
  @DisplayName("The end of a value")
  class End {

    @Test
    void isTheEndUnderAllItsNames() {
      state.put(A, owned(FILE));
      state.put(B, owned(FILE));
      state.put(M, owned(OTHER));
      state.end(Set.of(FILE), ending(Access.MOVE, 3));
      assertThat(state.get(A).isDead()).isTrue();
      assertThat(state.get(B).isDead()).isTrue();
      assertThat(state.get(M)).isEqualTo(owned(OTHER));
    }

    @Test
    void endsBorrowsOfIt() {
      state.put(A, owned(FILE));
      state.put(M, borrow(state, loan(SHARED, FILE, 21)));
      state.end(Set.of(FILE), ending(Access.RELEASE, 22));
      assertThat(state.deathOf(state.get(M)).ending().how()).isEqualTo(Access.RELEASE);
    }

    @Test
    void ofWhatIsMovedLeavesWhatIsKnownToItsNextName() {
      state.put(A, owned(FILE));
      state.facts().unwritten(FILE, Set.of(path("x")));
      state.end(Set.of(FILE), ending(Access.MOVE, 3));
      assertThat(state.facts().unwrittenIn(owner(FILE))).containsExactly(path("x"));
      state.end(Set.of(FILE), ending(Access.RELEASE, 4));
      assertThat(state.facts().unwrittenIn(owner(FILE))).isEmpty();
    }

    @Test
    void isUndoneForANameThatIsGivenAnotherValue() {
      state.put(A, owned(FILE));
      state.end(Set.of(FILE), ending(Access.RELEASE, 3));
      state.put(A, owned(SECOND));
      assertThat(state.get(A)).isEqualTo(owned(SECOND));
    }
  }

  @Nested
  @DisplayName("A null test")
  class NullTest {

    @Test
    void ofANameThatIsNullSaysThatItsValueDoesNotExist() {
      state.put(A, owned(FILE).orNull());
      state.put(B, owned(FILE).orNull());
      state.becomeNull(A);
      assertThat(state.get(A)).isEqualTo(Value.NULL);
      assertThat(state.get(B).isTracked()).isFalse();
    }

    @Test
    void ofABorrowerSaysNothingOfTheOwner() {
      state.put(A, owned(FILE));
      state.put(M, borrow(state, loan(SHARED, FILE, 21)).orNull());
      state.becomeNull(M);
      assertThat(state.get(A)).isEqualTo(owned(FILE));
    }

    @Test
    void ofANameThatIsNotNullSaysTheSameOfItsSecondName() {
      state.put(A, owned(FILE).orNull());
      state.put(B, owned(FILE).join(owned(OTHER)).orNull());
      state.becomeNonNull(A);
      assertThat(state.get(A)).isEqualTo(owned(FILE));
      assertThat(state.get(B)).isEqualTo(owned(FILE));
    }

    @Test
    void ofANameThatMayHoldTwoValuesSaysNothingOfItsSecondName() {
      Value either = owned(FILE).join(owned(OTHER)).orNull();
      state.put(A, either);
      state.put(B, either);
      state.becomeNonNull(A);
      assertThat(state.get(A)).isEqualTo(either.nonNull());
      assertThat(state.get(B)).isEqualTo(either);
    }

    @Test
    void ofValuesThatAreNotToldApartSaysNothingOfOtherNames() {
      Token blurred = token("open()", Token.BLURRED);
      state.put(A, owned(blurred).orNull());
      state.put(B, owned(blurred).orNull());
      state.becomeNull(A);
      assertThat(state.get(B)).isEqualTo(owned(blurred).orNull());
    }
  }

  @Nested
  @DisplayName("A loan")
  class Loans {

    @Test
    void thatBeginsAgainInALoopMakesTheOneStillHeldTheOlder() {
      state.put(A, owned(FILE));
      Loan loan = loan(EXCLUSIVE, FILE, 21);
      state.put(M, borrow(state, loan));
      state.put(B, borrow(state, loan, loan));
      assertThat(state.get(M).loans()).containsExactly(loan.asOlder());
      assertThat(state.get(B).loans()).containsExactly(loan);
      state.access(state.get(M).bindings().get(0), ending(Access.READ, 22), Set.of());
      assertThat(state.deathOf(state.get(B))).isNotNull();
      assertThat(state.deathOf(state.get(M))).isNull();
    }

    @Test
    void thatBeginsAgainAfterNobodyHoldsItIsNew() {
      Loan loan = loan(EXCLUSIVE, FILE, 21);
      state.put(M, borrow(state, loan));
      state.remove(M);
      state.put(M, borrow(state, loan));
      assertThat(state.get(M).loans()).containsExactly(loan);
      assertThat(state.heldOnlyBy(M)).isEmpty();
    }

    @Test
    void thatNobodyHoldsIsDroppedNowAndThen() {
      state.put(A, owned(FILE));
      state.begin(loan(SHARED, FILE, 21), Set.of());
      State without = State.empty();
      without.put(A, owned(FILE));
      state.dropUnheldLoans();
      without.dropUnheldLoans();
      assertThat(state).isEqualTo(without);
    }

    @Test
    void amongSeveralThatANameMayHaveIsItsOwnIfNoOtherNameDependsOnIt() {
      Loan own = loan(SHARED, FILE, 21);
      Loan common = loan(SHARED, OTHER, 22);
      Value first = borrow(state, own);
      Value second = borrow(state, common);
      state.put(M, first.join(second));
      state.put(B, second);
      assertThat(state.heldOnlyBy(M)).containsExactly(own);
    }

    @Test
    void thatAValueTakesUpIsHeldByAllItsNames() {
      state.put(A, owned(FILE));
      state.put(B, owned(FILE));
      Loan taken = loan(SHARED, OTHER, 21);
      state.begin(taken, Set.of());
      state.absorb(Set.of(FILE), Set.of(taken));
      assertThat(state.get(A).loans()).containsExactly(taken);
      assertThat(state.get(B).loans()).containsExactly(taken);
      assertThat(state.get(A).any(Binding::owns)).isTrue();
    }

    @Test
    void leadsToTheValuesItIsOf() {
      Loan loan = loan(SHARED, FILE, 21);
      Loan further = loan(SHARED, OTHER, 22);
      state.put(M, borrow(state, loan));
      state.put(B, borrow(state, further, loan));
      assertThat(state.rootsOf(through(further))).containsExactly(FILE, OTHER);
      assertThat(state.rootsOf(owner(FILE))).containsExactly(FILE);
    }

    @Test
    void thatWritesMakesWhatIsKnownOfAFieldUncertain() {
      Binding next = owner(FILE).part(path("next"));
      state.facts().holds(next, Content.NULL);
      state.access(owner(FILE), ending(Access.BORROW_SHARED, 3), Set.of());
      assertThat(state.facts().contentOf(next)).isEqualTo(Content.NULL);
      state.access(owner(FILE), ending(Access.BORROW_MUT, 4), Set.of());
      assertThat(state.facts().contentOf(next)).isNull();
    }
  }

  @Nested
  @DisplayName("Who owns a value")
  class Owners {

    @Test
    void isAnyNameThatMustReleaseIt() {
      state.put(A, owned(FILE));
      state.put(M, borrow(state, loan(SHARED, FILE, 21)));
      assertThat(state.isOwned(FILE, null)).isTrue();
      assertThat(state.isOwned(FILE, A)).isFalse();
    }

    @Test
    void isNobodyHereOnceItHasEscaped() {
      state.put(A, owned(FILE));
      state.escape(Set.of(FILE));
      assertThat(state.isOwned(FILE, null)).isFalse();
      assertThat(state.get(A).isDead()).isFalse();
    }

    @Test
    void areDifferentNamesIfNoneOwnsAllThatANameMayHold() {
      state.put(A, owned(FILE));
      state.put(B, owned(OTHER));
      state.put(M, owned(FILE).join(owned(OTHER)));
      assertThat(state.hasDifferentOwners(Set.of(FILE, OTHER), M)).isTrue();
      state.put(name("all"), owned(FILE).join(owned(OTHER)));
      assertThat(state.hasDifferentOwners(Set.of(FILE, OTHER), M)).isFalse();
    }

    @Test
    void isForgottenButNotWhoBorrows() {
      state.put(A, owned(FILE));
      Value borrowed = borrow(state, loan(SHARED, FILE, 21));
      state.put(M, borrowed);
      state.forgetOwners(Set.of(FILE));
      assertThat(state.get(A).isTracked()).isFalse();
      assertThat(state.get(M)).isEqualTo(borrowed);
    }

    @Test
    void aValueThatOnlyAnExpressionHoldsIsForgottenWhole() {
      Name temporary = new Name.Temporary(line(1));
      state.put(temporary, owned(FILE));
      state.forgetUnnamed(FILE);
      assertThat(state.get(temporary).isTracked()).isFalse();
      state.put(A, owned(FILE));
      state.forgetUnnamed(FILE);
      assertThat(state.get(A)).isEqualTo(owned(FILE));
    }
  }

  @Test
  void aCallThatRunsAgainMakesAnotherValue() {
    state.put(A, owned(FILE));
    assertThat(state.fresh(site("open()"))).isEqualTo(SECOND);
    state.remove(A);
    assertThat(state.fresh(site("open()"))).isEqualTo(FILE);
  }

  @Test
  void nothingIsKnownOfANewValueFromTheOneThatHadItsNumber() {
    state.facts().unwritten(FILE, Set.of(path("x")));
    state.fresh(site("open()"));
    assertThat(state.facts().unwrittenIn(owner(FILE))).isEmpty();
  }

  @Test
  void nothingIsNotedAtAnUnreachablePoint() {
    State point = State.unreachable();
    point.put(A, owned(FILE));
    point.begin(loan(SHARED, FILE, 21), Set.of());
    point.facts().unwritten(FILE, Set.of(path("x")));
    assertThat(point).isEqualTo(State.unreachable());
  }
}
