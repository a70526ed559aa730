package dev.freehold.checker.report;

import static com.google.common.truth.Truth.assertThat;

import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What to write instead of an annotation. */
class GeneratorTest {
  private static final Position PLACE = new Position(3);

  private static String help(String annotation, String method, RuleKey key) {
    Diagnostic told = new Diagnostic(key, new Position(9), "no", List.of(), "do this", key);
    return new Generator(annotation, method, PLACE).retold(told).help().text();
  }

  @Test
  void aConstructorNeedsTheQualifierOfTheField() {
    assertThat(help("AllArgsConstructor", "Shop()", RuleKey.MOVE_OUT_OF_BORROW))
        .contains("lombok.copyableAnnotations");
  }

  @Test
  void equalityNeedsAFinalClass() {
    assertThat(help("Data", "equals()", RuleKey.ESCAPES_TO_UNCHECKED)).contains("`final`");
  }

  @Test
  void whatAsksTheAccessorNeedsOneThatLends() {
    assertThat(help("Data", "toString()", RuleKey.OWN_LEAK)).contains("onMethod_ = @Ref");
    assertThat(help("Data", "hashCode()", RuleKey.OWN_LEAK_MAYBE)).contains("onMethod_ = @Ref");
  }

  @Test
  void theRestIsWrittenByHand() {
    assertThat(help("Setter", "setN()", RuleKey.WRITE_THROUGH_REF))
        .isEqualTo("write `setN()` by hand; do this");
    assertThat(help("Synchronized", null, RuleKey.OWN_LEAK)).startsWith("write it by hand");
  }
}
