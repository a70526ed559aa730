package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A fix as {@code patch} reads it. */
class UnifiedDiffTest {

  @Test
  void threeUnchangedLinesStandAroundAChangedOne() {
    assertThat(diff(numbered(9), replace(numbered(9), "5", "five")))
        .isEqualTo(
            """
            --- A.java
            +++ A.java
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +five
             6
             7
             8
            """);
  }

  @Test
  void anInsertedLineIsAnAddedOneAndNoOtherIsTouched() {
    assertThat(diff("a\nb\n", Edit.insert(2, "new\n")))
        .isEqualTo(
            """
            --- A.java
            +++ A.java
            @@ -1,2 +1,3 @@
             a
            +new
             b
            """);
  }

  @Test
  void aDeletedLineIsARemovedOne() {
    assertThat(diff("a\nb\nc\n", Edit.delete(2, 4)))
        .isEqualTo(
            """
            --- A.java
            +++ A.java
            @@ -1,3 +1,2 @@
             a
            -b
             c
            """);
  }

  @Test
  void changesThatSixLinesOrFewerPartShareAHunk() {
    String text = numbered(12);
    assertThat(diff(text, replace(text, "2", "two"), replace(text, "9", "nine")))
        .contains("@@ -1,12 +1,12 @@\n");
    assertThat(diff(text, replace(text, "2", "two"), replace(text, "9", "nine")).split("@@ -", -1))
        .hasLength(2);
  }

  @Test
  void changesFurtherApartHaveHunksOfTheirOwnAndLaterOnesCountTheLinesAddedBefore() {
    String text = numbered(12);
    assertThat(diff(text, replace(text, "2", "two\nmore"), replace(text, "10", "ten")))
        .isEqualTo(
            """
            --- A.java
            +++ A.java
            @@ -1,5 +1,6 @@
             1
            -2
            +two
            +more
             3
             4
             5
            @@ -7,6 +8,6 @@
             7
             8
             9
            -10
            +ten
             11
             12
            """);
  }

  @Test
  void twoEditsOfOneLineAreOneChange() {
    String text = "call(a, b);\n";
    assertThat(diff(text, replace(text, "a, ", "x, "), replace(text, "b", "y")))
        .isEqualTo(
            """
            --- A.java
            +++ A.java
            @@ -1,1 +1,1 @@
            -call(a, b);
            +call(x, y);
            """);
  }

  @Test
  void aLastLineWithoutItsEndIsSaidToHaveNone() {
    assertThat(diff("a\nb", replace("a\nb", "b", "c")))
        .isEqualTo(
            """
            --- A.java
            +++ A.java
            @@ -1,2 +1,2 @@
             a
            -b
            \\ No newline at end of file
            +c
            \\ No newline at end of file
            """);
  }

  @Test
  void linesEndAsTheyDidInTheFile() {
    String text = "a\r\nb\r\n";
    assertThat(diff(text, replace(text, "b", "c"))).endsWith("@@\n a\r\n-b\r\n+c\r\n");
  }

  @Test
  void theFirstLineOfAnEmptyFileIsAddedBehindLineNought() {
    assertThat(diff("", Edit.insert(0, "a\n"))).contains("@@ -0,0 +1,1 @@\n+a\n");
  }

  @Test
  void linesAreSplitWithTheirEnds() {
    assertThat(UnifiedDiff.linesOf("a\n\nb")).containsExactly("a\n", "\n", "b").inOrder();
    assertThat(UnifiedDiff.linesOf("")).isEmpty();
  }

  private static String diff(String text, Edit... edits) {
    return UnifiedDiff.of("A.java", text, new Fix("", List.of(edits)));
  }

  /** The first place where that text stands is given another one. */
  private static Edit replace(String text, String old, String other) {
    int start = text.indexOf(old);
    return new Edit(start, start + old.length(), other);
  }

  private static String numbered(int lines) {
    return IntStream.rangeClosed(1, lines).mapToObj(i -> i + "\n").collect(Collectors.joining());
  }
}
