package dev.freehold.checker.flow.store;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.ending;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.loan;
import static dev.freehold.checker.flow.store.Sketch.owner;
import static dev.freehold.checker.flow.store.Sketch.token;

import dev.freehold.checker.flow.store.Binding.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of several reasons for an error, a message tells the first in the source. */
class WitnessTest {
  private static final Token FILE = token("open()");
  private static final Token OTHER = token("openAnother()");

  @Test
  void theValueThatEndedFirstIsToldWhateverTheOrder() {
    Binding early = owner(FILE).ended(Status.MOVED, line(3));
    Binding late = owner(OTHER).ended(Status.RELEASED, line(7));
    assertThat(Witness.firstEnded(Value.anyOf(List.of(early, late)))).isEqualTo(early);
    assertThat(Witness.firstEnded(Value.anyOf(List.of(late, owner(FILE), early)))).isEqualTo(early);
  }

  @Test
  void whatIsAliveHasNotEnded() {
    assertThat(Witness.firstEnded(Value.of(owner(FILE)))).isNull();
  }

  @Test
  void theLoanThatBeganFirstIsTold() {
    Loan early = loan(SHARED, FILE, 3);
    assertThat(Witness.first(List.of(loan(SHARED, FILE, 4), early))).isEqualTo(early);
    assertThat(Witness.first(List.of())).isNull();
  }

  @Test
  void ofTwoDeathsTheEarlierIsToldAndOneIsBetterThanNone() {
    Loan loan = loan(SHARED, FILE, 2);
    Death early = new Death(ending(Access.ASSIGN, 3), loan);
    Death late = new Death(ending(Access.RELEASE, 8), loan);
    assertThat(Witness.earlier(late, early)).isEqualTo(early);
    assertThat(Witness.earlier(early, late)).isEqualTo(early);
    assertThat(Witness.earlier(null, late)).isEqualTo(late);
    assertThat(Witness.earlier(late, null)).isEqualTo(late);
  }
}
