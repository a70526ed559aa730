package dev.freehold.checker.plugin;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class ClosingNoteTest {

  @Test
  void countsTheClassesAndThoseThatUseOwnership() {
    assertThat(new ClosingNote(3, 2, 0, 0, 0, 3, 0, 0).text())
        .endsWith(" checked 3 classes, 2 of which use ownership");
    assertThat(new ClosingNote(1, 1, 0, 0, 0, 1, 0, 0).text())
        .endsWith(" checked 1 class, 1 of which uses ownership");
  }

  @Test
  void countsWhatIsSkipped() {
    assertThat(new ClosingNote(3, 2, 1, 0, 0, 4, 0, 0).text())
        .endsWith(" 2 of which use ownership, 1 other skipped");
    assertThat(new ClosingNote(3, 1, 9, 1, 0, 12, 0, 0).text())
        .endsWith(" 1 of which uses ownership, 9 others skipped, @Unsafe in 1 place");
  }

  @Test
  void namesWhatIsTrusted() {
    assertThat(new ClosingNote(3, 2, 0, 1, 0, 3, 0, 0).text()).endsWith(", @Unsafe in 1 place");
    assertThat(new ClosingNote(3, 2, 0, 4, 0, 3, 0, 0).text()).endsWith(", @Unsafe in 4 places");
  }

  @Test
  void countsWhatIsSuppressed() {
    assertThat(new ClosingNote(3, 2, 0, 0, 1, 3, 0, 0).text()).endsWith(", 1 error suppressed");
    assertThat(new ClosingNote(3, 2, 0, 1, 2, 3, 0, 0).text())
        .endsWith(", @Unsafe in 1 place, 2 errors suppressed");
  }

  @Test
  void saysWhatWasNotChecked() {
    assertThat(new ClosingNote(4, 2, 0, 0, 0, 4, 2, 3).text())
        .endsWith("; 3 bodies in 2 of 4 classes were not checked because of other errors");
    assertThat(new ClosingNote(4, 2, 0, 0, 0, 4, 1, 1).text())
        .endsWith("; 1 body in 1 of 4 classes was not checked because of other errors");
  }

  @Test
  void saysThatNothingWasChecked() {
    assertThat(new ClosingNote(0, 0, 0, 0, 0, 4, 4, 0).text())
        .endsWith("; 4 of 4 classes were not checked because of other errors");
    assertThat(new ClosingNote(0, 0, 0, 0, 0, 1, 1, 0).text())
        .endsWith("; 1 of 1 class was not checked because of other errors");
  }
}
