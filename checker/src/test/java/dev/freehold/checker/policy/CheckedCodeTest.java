package dev.freehold.checker.policy;

import static com.google.common.truth.Truth.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which classes are checked. */
class CheckedCodeTest {
  private static CheckedCode scope(String only, String skip) {
    Map<String, String> options = new HashMap<>();
    if (!only.isEmpty()) {
      options.put(CheckedCode.ONLY, only);
    }
    if (!skip.isEmpty()) {
      options.put(CheckedCode.SKIP, skip);
    }
    return CheckedCode.of(options);
  }

  @Test
  void allWhereNothingIsSaid() {
    assertThat(scope("", "").covers("com.acme.Order")).isTrue();
    assertThat(scope("", "").covers("Unnamed")).isTrue();
  }

  @Test
  void aNameIsAPackageWithAllBelowIt() {
    CheckedCode orders = scope("com.acme.orders", "");
    assertThat(orders.covers("com.acme.orders.Order")).isTrue();
    assertThat(orders.covers("com.acme.orders.book.Entry")).isTrue();
    assertThat(orders.covers("com.acme.ordersold.Order")).isFalse();
    assertThat(orders.covers("com.acme.Order")).isFalse();
  }

  @Test
  void orAClass() {
    CheckedCode without = scope("", "com.acme.Order, Unnamed");
    assertThat(without.covers("com.acme.Order")).isFalse();
    assertThat(without.covers("com.acme.Orders")).isTrue();
    assertThat(without.covers("Unnamed")).isFalse();
  }

  @Test
  void aStarIsAnyLettersOfOnePart() {
    CheckedCode without = scope("", "com.*.internal,com.acme.*Stub");
    assertThat(without.covers("com.acme.internal.Table")).isFalse();
    assertThat(without.covers("com.acme.db.internal.Table")).isTrue();
    assertThat(without.covers("com.acme.OrderStub")).isFalse();
  }

  @Test
  void theNameThatSaysMoreHolds() {
    CheckedCode scope = scope("com.acme,com.acme.old.Kept", "com.acme.old");
    assertThat(scope.covers("com.acme.New")).isTrue();
    assertThat(scope.covers("com.acme.old.Old")).isFalse();
    assertThat(scope.covers("com.acme.old.Kept")).isTrue();
    assertThat(scope.covers("org.other.Other")).isFalse();
    assertThat(scope("com.acme", "com.acme").covers("com.acme.New")).isFalse();
  }
}
