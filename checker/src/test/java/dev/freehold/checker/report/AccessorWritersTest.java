package dev.freehold.checker.report;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Which annotation may have written which method. */
class AccessorWritersTest {
  @Test
  void theBeginningOfTheNameTells() {
    assertThat(AccessorWriters.write("Getter", "isOpen")).isTrue();
    assertThat(AccessorWriters.write("Data", "setName")).isTrue();
    assertThat(AccessorWriters.write("Value", "setName")).isFalse();
    assertThat(AccessorWriters.write("Inject", "getName")).isFalse();
  }
}
