package dev.freehold.checker.flow.store;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.borrow;
import static dev.freehold.checker.flow.store.Sketch.ending;
import static dev.freehold.checker.flow.store.Sketch.loan;
import static dev.freehold.checker.flow.store.Sketch.name;
import static dev.freehold.checker.flow.store.Sketch.owned;
import static dev.freehold.checker.flow.store.Sketch.owner;
import static dev.freehold.checker.flow.store.Sketch.path;
import static dev.freehold.checker.flow.store.Sketch.site;
import static dev.freehold.checker.flow.store.Sketch.token;

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
