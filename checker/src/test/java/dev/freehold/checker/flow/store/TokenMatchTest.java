package dev.freehold.checker.flow.store;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Loan.Kind.EXCLUSIVE;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.loan;
import static dev.freehold.checker.flow.store.Sketch.name;
import static dev.freehold.checker.flow.store.Sketch.owned;
import static dev.freehold.checker.flow.store.Sketch.owner;
import static dev.freehold.checker.flow.store.Sketch.site;
import static dev.freehold.checker.flow.store.Sketch.through;
import static dev.freehold.checker.flow.store.Sketch.token;

import dev.freehold.checker.types.Qualifier;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which values of two paths are the same where the paths meet. */
class TokenMatchTest {
  private static final Name A = name("a");
  private static final Name B = name("b");
  private static final Token FIRST = token("open()", 0);
  private static final Token SECOND = token("open()", 1);

  private static Value ended(Token token, Binding.Status how) {
    return Value.of(owner(token).ended(how, line(20)));
  }

  private static Value borrowed(Loan loan) {
    return Value.of(through(loan));
  }

  @Test
  void whatEveryNameHoldsInTheSameWayKeepsItsNumber() {
    Map<Name, Value> names = Map.of(A, owned(FIRST), B, owned(SECOND));
    assertThat(TokenMatch.match(names, names)).isEmpty();
  }

  @Test
  void whatTheSameNameHoldsInTheSameWayIsOneValueWhateverItsNumber() {
    assertThat(TokenMatch.match(Map.of(A, owned(FIRST)), Map.of(A, owned(SECOND))))
        .containsExactly(SECOND, FIRST);
  }

  @Test
  void valuesThatWereMadeInTheOtherOrderChangeNumbers() {
    assertThat(
            TokenMatch.match(
                Map.of(A, owned(FIRST), B, owned(SECOND)),
                Map.of(A, owned(SECOND), B, owned(FIRST))))
        .containsExactly(FIRST, SECOND, SECOND, FIRST);
  }

  @Test
  void whatAnotherNameHoldsGetsANumberOfItsOwn() {
    assertThat(TokenMatch.match(Map.of(A, owned(FIRST)), Map.of(B, owned(FIRST))))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void whatTwoNamesHoldIsNotWhatOneOfThemHolds() {
    assertThat(
            TokenMatch.match(
                Map.of(A, owned(FIRST), B, owned(FIRST)), Map.of(A, owned(FIRST), B, Value.NULL)))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void whatIsReleasedOnOnePathIsNotWhatIsAliveOnTheOther() {
    assertThat(
            TokenMatch.match(
                Map.of(A, owned(FIRST)), Map.of(A, ended(FIRST, Binding.Status.RELEASED))))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void whereItWasReleasedMakesNoDifference() {
    Value elsewhere = Value.of(owner(FIRST).ended(Binding.Status.RELEASED, line(21)));
    assertThat(
            TokenMatch.match(
                Map.of(A, ended(FIRST, Binding.Status.RELEASED)), Map.of(A, elsewhere)))
        .containsExactly(FIRST, FIRST);
  }

  @Test
  void whatIsBorrowedIsNotWhatIsOwned() {
    assertThat(
            TokenMatch.match(
                Map.of(A, owned(FIRST)), Map.of(A, Value.of(owner(FIRST).granted(Qualifier.REF)))))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void whichLoanItIsBorrowedThroughMakesNoDifference() {
    assertThat(
            TokenMatch.match(
                Map.of(A, borrowed(loan(SHARED, FIRST, 21))),
                Map.of(A, borrowed(loan(SHARED, SECOND, 22)))))
        .containsExactly(SECOND, FIRST);
  }

  @Test
  void aBorrowOfAPartIsNoBorrowOfTheWhole() {
    assertThat(
            TokenMatch.match(
                Map.of(A, borrowed(loan(EXCLUSIVE, FIRST, 21))),
                Map.of(A, borrowed(loan(EXCLUSIVE, FIRST, "x", 21)))))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void valuesOfDifferentCallsAreDifferentAndKeepTheirNumbers() {
    Token other = token("openAnother()");
    assertThat(TokenMatch.match(Map.of(A, owned(FIRST)), Map.of(A, owned(other))))
        .containsExactly(other, other);
  }

  @Test
  void aNewNumberIsNoneThatANameWithoutChangeHolds() {
    assertThat(
            TokenMatch.match(
                Map.of(A, owned(FIRST), B, owned(SECOND)),
                Map.of(A, ended(FIRST, Binding.Status.MOVED), B, owned(SECOND))))
        .containsExactly(FIRST, token("open()", 2));
  }

  @Test
  void beyondThirtyTwoTheyAreNoLongerToldApart() {
    Token blurred = token("open()", Token.BLURRED);
    assertThat(TokenMatch.match(Map.of(A, owned(blurred)), Map.of(B, owned(blurred))))
        .containsExactly(blurred, blurred);
    assertThat(blurred.isExact()).isFalse();
  }

  @Test
  void theLowestFreeNumberIsTakenAndTheBlurredOneWhenAllAre() {
    assertThat(TokenMatch.unused(site("open()"), Set.of(FIRST, token("open()", 2))))
        .isEqualTo(SECOND);
    Set<Token> all = new HashSet<>();
    IntStream.range(0, Token.BLURRED).forEach(number -> all.add(token("open()", number)));
    assertThat(TokenMatch.unused(site("open()"), all)).isEqualTo(token("open()", Token.BLURRED));
  }
}
