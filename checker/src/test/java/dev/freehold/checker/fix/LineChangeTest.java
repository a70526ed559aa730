package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What edits do to whole lines. */
class LineChangeTest {

  private static List<LineChange> of(String text, Edit... edits) {
    return LineChange.of(new SourceText(text), new Fix("", List.of(edits)));
  }

  @Test
  void anEditWithinALineChangesThatLine() {
    assertThat(of("a\nbc\nd\n", new Edit(3, 4, "x")))
        .containsExactly(new LineChange(1, 2, List.of("bx\n")));
  }

  @Test
  void insertedLinesReplaceNone() {
    assertThat(of("a\nb\n", Edit.insert(2, "x\ny\n")))
        .containsExactly(new LineChange(1, 1, List.of("x\n", "y\n")));
  }

  @Test
  void deletedLinesAreReplacedByNone() {
    assertThat(of("a\nb\nc\n", Edit.delete(2, 4))).containsExactly(new LineChange(1, 2, List.of()));
  }

  @Test
  void editsOfOneLineAndOfTheNextAreOneChangeAndThoseFurtherOnAnother() {
    Edit[] edits = {
      new Edit(0, 1, "x"), new Edit(1, 2, "y"), new Edit(3, 4, "z"), new Edit(9, 10, "w")
    };
    assertThat(of("ab\ncd\nef\ngh\n", edits))
        .containsExactly(
            new LineChange(0, 2, List.of("xy\n", "zd\n")), new LineChange(3, 4, List.of("wh\n")))
        .inOrder();
  }

  @Test
  void anEditAcrossLinesChangesThemAll() {
    assertThat(of("ab\ncd\nef\n", new Edit(1, 7, "x")))
        .containsExactly(new LineChange(0, 3, List.of("axf\n")));
  }

  @Test
  void linesThatAreMovedBehindTheNextAreTwoChanges() {
    assertThat(of("a\nb\nc\n", Edit.delete(0, 2), Edit.insert(4, "a\n")))
        .containsExactly(new LineChange(0, 1, List.of()), new LineChange(2, 2, List.of("a\n")))
        .inOrder();
  }

  @Test
  void itGrowsByTheLinesThatAreMore() {
    assertThat(new LineChange(3, 5, List.of("x\n")).growth()).isEqualTo(-1);
    assertThat(new LineChange(3, 3, List.of("x\n", "y\n")).growth()).isEqualTo(2);
  }
}
