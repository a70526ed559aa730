package dev.freehold.checker.apply;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HunkTest {
  @Test
  void aDiffMayHaveSeveral() {
    List<Hunk> hunks =
        Hunk.in(
            List.of(
                "@@ -3,2 +3,1 @@",
                " same",
                "-gone",
                "@@ -9,1 +8,2 @@",
                " last",
                "\\ No newline at end of file",
                "+more"));
    assertThat(hunks)
        .containsExactly(
            new Hunk(2, List.of("same\n", "gone\n"), List.of("same\n")),
            new Hunk(8, List.of("last"), List.of("last", "more\n")))
        .inOrder();
    assertThat(hunks.get(0).overlaps(hunks.get(1))).isFalse();
    assertThat(hunks.get(0).overlaps(new Hunk(3, List.of("gone\n"), List.of()))).isTrue();
  }

  @Test
  void fitsWhereTheLinesAreWhatItChanges() {
    Hunk hunk = new Hunk(1, List.of("b\n"), List.of());
    assertThat(hunk.fits(List.of("a\n", "b\n"))).isTrue();
    assertThat(hunk.fits(List.of("b\n", "a\n"))).isFalse();
    assertThat(hunk.fits(List.of("b\n"))).isFalse();
  }
}
