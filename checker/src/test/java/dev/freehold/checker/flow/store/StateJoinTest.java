package dev.freehold.checker.flow.store;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.borrow;
import static dev.freehold.checker.flow.store.Sketch.ending;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.loan;
import static dev.freehold.checker.flow.store.Sketch.name;
import static dev.freehold.checker.flow.store.Sketch.owned;
import static dev.freehold.checker.flow.store.Sketch.owner;
import static dev.freehold.checker.flow.store.Sketch.path;
import static dev.freehold.checker.flow.store.Sketch.token;

import dev.freehold.checker.flow.store.Binding.Status;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is known where paths meet. */
class StateJoinTest {
  private static final Name A = name("a");
  private static final Name B = name("b");
  private static final Name M = name("m");
  private static final Token FILE = token("open()");
  private static final Token SECOND = token("open()", 1);
  private static final Token OTHER = token("openAnother()");

  private final State state = State.empty();
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

  @Test
  void whatIsNullOnBothPathsWasThereBeforeOnTheEarlier() {
    Binding moved = owner(FILE).ended(Status.MOVED, line(7));
    Binding released = owner(FILE).ended(Status.RELEASED, line(3));
    state.put(A, Value.nullAfter(moved));
    other.put(A, Value.nullAfter(released));
    state.join(other);
    assertThat(state.get(A).before()).isEqualTo(released);
  }

  @Test
  void whatIsNullOnOnePathOnlyMayBeUsed() {
    state.put(A, Value.nullAfter(owner(FILE).ended(Status.MOVED, line(7))));
    other.put(A, owned(OTHER));
    state.join(other);
    assertThat(state.get(A).before()).isNull();
    assertThat(state.get(A).maybeNull()).isTrue();
  }
}
