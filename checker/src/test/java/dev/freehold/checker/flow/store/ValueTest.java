package dev.freehold.checker.flow.store;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Loan.Kind.EXCLUSIVE;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.loan;
import static dev.freehold.checker.flow.store.Sketch.owner;
import static dev.freehold.checker.flow.store.Sketch.through;
import static dev.freehold.checker.flow.store.Sketch.token;

import dev.freehold.checker.flow.store.Binding.Status;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All that a name may hold at one point. */
class ValueTest {
  private static final Token FILE = token("open()");
  private static final Token OTHER = token("openAnother()");
  private static final Value OWNED = Value.of(owner(FILE));
  private static final Value RELEASED = Value.of(owner(FILE).ended(Status.RELEASED, line(3)));
  private static final Value BORROWED = Value.of(through(loan(SHARED, FILE, 2)));

  @Test
  void oneLiveValueIsCertain() {
    assertThat(OWNED.isCertain()).isTrue();
    assertThat(OWNED.isDead()).isFalse();
    assertThat(OWNED.isMaybeDead()).isFalse();
  }

  @Test
  void aReleasedValueIsDead() {
    assertThat(RELEASED.isDead()).isTrue();
    assertThat(RELEASED.withoutEnded().isTracked()).isFalse();
  }

  @Test
  void whatIsReleasedOnOnePathIsMaybeDead() {
    Value either = OWNED.join(RELEASED);
    assertThat(either.isDead()).isFalse();
    assertThat(either.isMaybeDead()).isTrue();
    assertThat(either.isCertain()).isFalse();
    assertThat(either.withoutEnded()).isEqualTo(OWNED);
  }

  @Test
  void anOrdinaryObjectIsNeitherTrackedNorDead() {
    assertThat(Value.UNTRACKED.isTracked()).isFalse();
    assertThat(Value.UNTRACKED.isDead()).isFalse();
  }

  @Test
  void itIsAsStrongAsTheWeakestLiveBinding() {
    Value borrowed = Value.of(owner(FILE).granted(Qualifier.REF));
    Value mutable = Value.of(owner(OTHER).granted(Qualifier.MUT));
    assertThat(OWNED.join(mutable).strength()).isEqualTo(Qualifier.MUT);
    assertThat(borrowed.join(mutable).strength()).isEqualTo(Qualifier.REF);
    assertThat(OWNED.join(borrowed.map(b -> b.ended(Status.MOVED, line(3)))).strength())
        .isEqualTo(Qualifier.OWN);
  }

  @Test
  void joiningWithNullOrWithAnOrdinaryObjectMayBeNull() {
    assertThat(OWNED.join(Value.NULL)).isEqualTo(OWNED.orNull());
    assertThat(OWNED.join(Value.UNTRACKED)).isEqualTo(OWNED.orNull());
    assertThat(Value.UNTRACKED.join(OWNED)).isEqualTo(OWNED.orNull());
  }

  @Test
  void joiningWithWhatIsNotSetYetMayBeUnsetAndIsNotNull() {
    Value joined = OWNED.join(Value.UNSET);
    assertThat(joined.maybeUnset()).isTrue();
    assertThat(joined.maybeNull()).isFalse();
  }

  @Test
  void joiningKeepsTheEarlierOfTwoWitnesses() {
    Value late = Value.of(owner(FILE).ended(Status.RELEASED, line(9)));
    assertThat(late.join(RELEASED)).isEqualTo(RELEASED);
    assertThat(RELEASED.join(late)).isEqualTo(RELEASED);
  }

  @Test
  void movedAndReleasedAreTwoPossibilities() {
    Value moved = Value.of(owner(FILE).ended(Status.MOVED, line(9)));
    assertThat(RELEASED.join(moved).bindings()).hasSize(2);
  }

  @Test
  void anyOfNamesEachPossibilityOnce() {
    assertThat(Value.anyOf(List.of(owner(FILE), owner(FILE), owner(OTHER))).bindings())
        .containsExactly(owner(FILE), owner(OTHER))
        .inOrder();
  }

  @Test
  void aNameThatMayHoldAValueHoldsItWhereTheValueExists() {
    Value either = OWNED.join(Value.of(owner(OTHER))).orNull();
    assertThat(either.narrowedTo(FILE)).isEqualTo(OWNED);
  }

  @Test
  void aNameThatCannotHoldItOrBorrowsIsNotNarrowed() {
    assertThat(OWNED.narrowedTo(OTHER)).isEqualTo(OWNED);
    Value borrowed = BORROWED.join(Value.of(through(loan(EXCLUSIVE, OTHER, 4))));
    assertThat(borrowed.narrowedTo(FILE)).isEqualTo(borrowed);
  }

  @Test
  void forgettingOwnersKeepsBorrowersAndWhatHasEnded() {
    Value all = OWNED.join(RELEASED).join(BORROWED);
    assertThat(all.withoutOwnersOf(Set.of(FILE))).isEqualTo(RELEASED.join(BORROWED));
    assertThat(all.without(Set.of(FILE)).isTracked()).isFalse();
  }

  @Test
  void itIsReachedThroughTheLoansOfAllPossibilities() {
    Loan other = loan(EXCLUSIVE, OTHER, 4);
    assertThat(BORROWED.join(Value.of(through(other))).loans())
        .containsExactly(loan(SHARED, FILE, 2), other);
  }

  @Test
  void aChangeThatChangesNothingGivesTheSameValue() {
    assertThat(OWNED.map(binding -> binding)).isSameInstanceAs(OWNED);
    assertThat(Value.NULL.map(Binding::escaped)).isSameInstanceAs(Value.NULL);
  }
}
