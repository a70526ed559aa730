package dev.freehold.checker.flow.store;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.borrow;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.loan;
import static dev.freehold.checker.flow.store.Sketch.name;
import static dev.freehold.checker.flow.store.Sketch.owned;
import static dev.freehold.checker.flow.store.Sketch.token;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who owns a value. */
class StateOwnersTest {
  private static final Name A = name("a");
  private static final Name B = name("b");
  private static final Name M = name("m");
  private static final Token FILE = token("open()");
  private static final Token OTHER = token("openAnother()");

  private final State state = State.empty();

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
