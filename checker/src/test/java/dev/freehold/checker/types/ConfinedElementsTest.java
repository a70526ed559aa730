package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which values only the thread of a pool can release. */
class ConfinedElementsTest {
  private static final Program PROGRAM =
      Program.of(
          """
          @dev.freehold.pool.FixedPool(capacity = 1) interface Fixed { int x(); void x(int v); }
          @dev.freehold.pool.DynamicPool(initial = 1, max = 2) interface Dynamic {
            int x(); void x(int v);
          }
          @dev.freehold.pool.FixedPool(capacity = 1, returnRing = true) interface Ring {
            int x(); void x(int v);
          }
          @dev.freehold.pool.SharedPool(capacity = 1) interface Shared { int x(); void x(int v); }
          abstract class Element implements Fixed {}
          @MustRelease("close") class Owner { @Own Fixed element; void close() {} }
          @MustRelease("close") class Plain { void close() {} }
          """);

  @ParameterizedTest
  @ValueSource(strings = {"Fixed", "Dynamic", "Element", "Owner"})
  void areOfPoolsThatOneThreadUses(String type) {
    assertWithMessage(type)
        .that(PROGRAM.types().confined().in(PROGRAM.type(type).asType()))
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ring", "Shared", "Plain"})
  void areNotOfPoolsThatOthersReleaseTo(String type) {
    assertThat(PROGRAM.types().confined().in(PROGRAM.type(type).asType())).isNull();
  }
}
