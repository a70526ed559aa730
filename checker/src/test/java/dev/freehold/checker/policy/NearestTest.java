package dev.freehold.checker.policy;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody meant. */
class NearestTest {
  @Test
  void countsLettersToChange() {
    assertThat(Nearest.distance("note", "note")).isEqualTo(0);
    assertThat(Nearest.distance("NOTE", "note")).isEqualTo(0);
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    assertThat(Nearest.distance("", "abc")).isEqualTo(3);
  }

  @Test
  void isSilentWhereNothingIsNear() {
    assertThat(Nearest.to("notes", List.of("checker", "note"))).hasValue("note");
    assertThat(Nearest.to("xyz", List.of("checker", "note"))).isEmpty();
    assertThat(Nearest.to("note", List.of())).isEmpty();
  }
}
