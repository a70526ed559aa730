package dev.freehold.checker.flow.event;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.store.Sketch.expression;
import static dev.freehold.checker.flow.store.Sketch.name;
import static dev.freehold.checker.flow.store.Sketch.owner;
import static dev.freehold.checker.flow.store.Sketch.token;

import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import javax.lang.model.element.VariableElement;
import org.junit.jupiter.api.Test;

/** How variables were seen to hold resources. */
class SeenVariablesTest {
  private static final VariableElement A = ((Name.Local) name("a")).variable();
  private static final Binding OWNED = owner(token("open()"));
  private static final Binding LENT = OWNED.granted(Qualifier.REF);

  private final SeenVariables seen = new SeenVariables();

  @Test
  void oneThatIsAlwaysGivenTheSameHoldsThat() {
    seen.given(A, List.of(OWNED), false);
    seen.given(A, List.of(), false);
    seen.given(A, List.of(OWNED), false);
    assertThat(seen.holding(A)).isEqualTo(Qualifier.OWN);
  }

  @Test
  void oneThatIsGivenThisAndThatIsUnclear() {
    seen.given(A, List.of(OWNED), false);
    seen.given(A, List.of(LENT), false);
    assertThat(seen.holding(A)).isNull();
  }

  @Test
  void anotherNameOfAnOwnerIsUnclear() {
    seen.given(A, List.of(OWNED), true);
    assertThat(seen.holding(A)).isNull();
  }

  @Test
  void anotherNameOfABorrowIsABorrow() {
    seen.given(A, List.of(LENT), true);
    assertThat(seen.holding(A)).isEqualTo(Qualifier.REF);
  }

  @Test
  void oneThatHoldsNothingIsNotKnown() {
    seen.given(A, List.of(), false);
    assertThat(seen.holding(A)).isNull();
  }

  @Test
  void anArgumentIsKnownByItsTree() {
    var argument = expression("a", 3);
    seen.handedOver(argument, A);
    assertThat(seen.handedOverBy(argument)).isEqualTo(A);
    assertThat(seen.handedOverBy(expression("a", 4))).isNull();
  }
}
