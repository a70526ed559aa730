package dev.freehold.checker.report;

import static com.google.common.truth.Truth.assertThat;

import dev.freehold.checker.fix.Fix;
import dev.freehold.checker.fix.Remedy;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpTest {
  private static final Remedy NONE = source -> List.of();

  @Test
  void wordsAloneAreAdvice() {
    assertThat(Help.of("think")).isInstanceOf(Help.Advice.class);
    assertThat(Help.of("think").remedies()).isEmpty();
  }

  @Test
  void adviceWithChangesIsProposed() {
    Help help = Help.of("write it").or(NONE);
    assertThat(help).isInstanceOf(Help.Proposed.class);
    assertThat(help.remedies()).containsExactly(NONE);
    assertThat(help.or(List.of())).isInstanceOf(Help.Advice.class);
  }

  @Test
  void aTriedFixSaysWhatItDoes() {
    Help help = new Help.Tried(new Fix("write `@Own` in line 3", List.of()));
    assertThat(help.in(offset -> 0)).isEqualTo("write `@Own` in line 3");
  }
}
