package dev.freehold.checker.suppress;

import static com.google.common.truth.Truth.assertThat;

import dev.freehold.checker.fix.Fix;
import org.junit.jupiter.api.Test;

class SuppressionTextTest {
  private static String without(String annotation, String value) {
    String source = "class C {\n  " + annotation + "\n  void m() {}\n}\n";
    Fix fix = new SuppressionText(source, source.indexOf('@')).without(value, "leave it out");
    return fix == null ? "" : fix.appliedTo(source).replace("\n", "|");
  }

  @Test
  void theWholeAnnotationGoesWithItsOnlyValue() {
    String rest = "class C {|  void m() {}|}|";
    assertThat(without("@SuppressWarnings(\"freehold\")", "freehold")).isEqualTo(rest);
    assertThat(without("@SuppressWarnings(value = {\"freehold\"})", "freehold")).isEqualTo(rest);
    assertThat(without("@java.lang.SuppressWarnings(\"freehold\")", "freehold")).isEqualTo(rest);
  }

  @Test
  void otherValuesStay() {
    String two = "@SuppressWarnings({\"unchecked\", \"freehold\"})";
    assertThat(without(two, "freehold")).contains("@SuppressWarnings({\"unchecked\"})|");
    assertThat(without(two, "unchecked")).contains("@SuppressWarnings({\"freehold\"})|");
    String three = "@SuppressWarnings({\"a\", \"freehold\", \"b\"})";
    assertThat(without(three, "freehold")).contains("@SuppressWarnings({\"a\", \"b\"})|");
  }

  @Test
  void constantsAreLetBe() {
    assertThat(without("@SuppressWarnings({NAME, \"freehold\"})", "freehold")).isEmpty();
    assertThat(without("@SuppressWarnings(\"free\" + \"hold\")", "freehold")).isEmpty();
  }
}
