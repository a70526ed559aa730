package dev.freehold.checker.output;

import static com.google.common.truth.Truth.assertThat;

import dev.freehold.checker.violation.SourceRange;
import org.junit.jupiter.api.Test;

class UnderlinedTest {
  @Test
  void isThePartOfOneLine() {
    assertThat(Underlined.in(place(3, 3, "  f(x);", 3, 7)).text()).isEqualTo("f(x)");
  }

  @Test
  void goesToTheEndOfTheFirstOfSeveralLines() {
    Underlined several = Underlined.in(place(3, 3, "  f(x,", 4, 4));

    assertThat(several.end()).isEqualTo(6);
    assertThat(several.text()).isEmpty();
  }

  @Test
  void isEmptyWhereTheFileCouldNotBeRead() {
    assertThat(Underlined.in(place(3, 3, "", 3, 7)).text()).isEmpty();
  }

  private static SourceRange place(int line, int column, String code, int endLine, int endColumn) {
    return new SourceRange("A.java", line, column, endLine, endColumn, code);
  }
}
