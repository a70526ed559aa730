package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How long the arrays and texts of a declaration are. */
class InlineLengthsTest {
  private static final Program PROGRAM =
      Program.of(
          """
          interface Item extends Named {
            @dev.freehold.pool.Length(4) Object values();
            @dev.freehold.pool.Length(value = 8, truncate = true) Object text();
            Point position();
            int count();
            void values(Object other);
          }
          interface Point { @dev.freehold.pool.Length(2) Object axes(); }
          interface Named { @dev.freehold.pool.Length(16) Object name(); }
          interface Renamed extends Named { Object name(); }
          """);

  /** The same without the accessor that says it. */
  private record Said(int length, boolean truncated) {}

  private static @Nullable Said of(String type, String... accessors) {
    InlineLengths.Extent extent =
        PROGRAM.types().inlineLengths().of(PROGRAM.type(type).asType(), List.of(accessors));
    return extent == null ? null : new Said(extent.length(), extent.truncated());
  }

  @Test
  void isWhatItsAccessorSays() {
    assertThat(of("Item", "values")).isEqualTo(new Said(4, false));
  }

  @Test
  void ofATextSaysWhetherItDropsWhatDoesNotFit() {
    assertThat(of("Item", "text")).isEqualTo(new Said(8, true));
  }

  @Test
  void isFoundThroughOneAccessorAfterAnother() {
    assertThat(of("Item", "position", "axes")).isEqualTo(new Said(2, false));
  }

  @Test
  void isInherited() {
    assertThat(of("Item", "name")).isEqualTo(new Said(16, false));
    assertThat(of("Renamed", "name")).isEqualTo(new Said(16, false));
  }

  @Test
  void isUnknownOfAnythingElse() {
    assertThat(of("Item", "position")).isNull();
    assertThat(of("Item", "count", "values")).isNull();
    assertThat(of("Item", "missing")).isNull();
    assertThat(of("Item")).isNull();
  }
}
