package dev.freehold.checker.flow.store;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Loan.Kind.EXCLUSIVE;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.borrow;
import static dev.freehold.checker.flow.store.Sketch.ending;
import static dev.freehold.checker.flow.store.Sketch.loan;
import static dev.freehold.checker.flow.store.Sketch.name;
import static dev.freehold.checker.flow.store.Sketch.owned;
import static dev.freehold.checker.flow.store.Sketch.owner;
import static dev.freehold.checker.flow.store.Sketch.path;
import static dev.freehold.checker.flow.store.Sketch.through;
import static dev.freehold.checker.flow.store.Sketch.token;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of loans in a state. */
class StateLoansTest {
  private static final Name A = name("a");
  private static final Name B = name("b");
  private static final Name M = name("m");
  private static final Token FILE = token("open()");
  private static final Token OTHER = token("openAnother()");

  private final State state = State.empty();

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
    assertThat(state.heldOnlyBy(M, state.get(M), other -> false)).isEmpty();
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
    assertThat(state.heldOnlyBy(M, state.get(M), other -> false)).containsExactly(own);
  }

  @Test
  void thatAValueTakesUpIsHeldByAllItsNames() {
    state.put(A, owned(FILE));
    state.put(B, owned(FILE));
    Loan taken = loan(SHARED, OTHER, 21);
    state.begin(taken, Set.of());
    state.absorb(Set.of(FILE), Set.of(taken), each -> false);
    assertThat(state.get(A).loans()).containsExactly(taken);
    assertThat(state.get(B).loans()).containsExactly(taken);
    assertThat(state.get(A).any(Binding::owns)).isTrue();
  }

  @Test
  void thatAValueTakesUpIsHeldByItsViews() {
    Loan ofFile = loan(SHARED, FILE, 20);
    state.put(A, owned(FILE));
    state.put(M, borrow(state, ofFile));
    state.put(B, owned(OTHER));
    Loan taken = loan(SHARED, OTHER, 21);
    state.begin(taken, Set.of());
    state.absorb(Set.of(FILE), Set.of(taken), each -> true);
    assertThat(state.get(M).loans()).containsExactly(ofFile, taken);
    assertThat(state.get(B).loans()).isEmpty();
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
