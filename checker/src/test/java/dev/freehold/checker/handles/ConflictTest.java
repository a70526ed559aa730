package dev.freehold.checker.handles;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class ConflictTest {
  @Test
  void namesTheDeclarationsInTheirOrder() {
    Conflict conflict =
        Conflict.in(
            "[List.of, @HandleOf(a.Order.class) Long <: @HandleOf(a.Book.Quote.class) Long");

    assertThat(conflict.declarations()).containsExactly("Order", "Quote").inOrder();
    assertThat(conflict.unsaid()).isFalse();
  }

  @Test
  void knowsNumbersThatSayNothing() {
    Conflict conflict = Conflict.in("@Ordinary Long <: @HandleOf(Order.class) Long");

    assertThat(conflict.declarations()).containsExactly("Order");
    assertThat(conflict.unsaid()).isTrue();
  }

  @Test
  void isEmptyForOtherReasons() {
    assertThat(Conflict.in("Long <: String")).isEqualTo(Conflict.in(""));
  }
}
