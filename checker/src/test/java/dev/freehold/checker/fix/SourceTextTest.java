package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines of a source file. */
class SourceTextTest {
  private static final String LINES = "first\n\t  second // why\nlast";
  private static final int SECOND = LINES.indexOf("second");
  private final SourceText text = new SourceText(LINES);

  @Test
  void linesAreCountedFromOneAndALineBreakBelongsToTheLineItEnds() {
    assertThat(text.lineOf(0)).isEqualTo(1);
    assertThat(text.lineOf(LINES.indexOf('\n'))).isEqualTo(1);
    assertThat(text.lineOf(SECOND)).isEqualTo(2);
    assertThat(text.lineOf(LINES.length())).isEqualTo(3);
  }

  @Test
  void aLineGoesFromBehindTheLastLineBreakToBehindTheNext() {
    assertThat(text.startOfLine(SECOND)).isEqualTo(LINES.indexOf('\t'));
    assertThat(text.startOfLine(text.startOfLine(SECOND))).isEqualTo(text.startOfLine(SECOND));
    assertThat(text.endOfLine(SECOND)).isEqualTo(LINES.indexOf("last"));
    assertThat(text.endOfLine(LINES.indexOf("last"))).isEqualTo(LINES.length());
  }

  @Test
  void theIndentationIsTheWhiteSpaceThatALineBeginsWith() {
    assertThat(text.indentation(SECOND + 3)).isEqualTo("\t  ");
    assertThat(text.indentation(2)).isEmpty();
    assertThat(new SourceText("  \n  x").indentation(1)).isEqualTo("  ");
  }

  @Test
  void whiteSpaceAloneBeforeMakesTheFirstOnALine() {
    assertThat(text.isFirstOnLine(SECOND)).isTrue();
    assertThat(text.isFirstOnLine(SECOND + 1)).isFalse();
    assertThat(text.isFirstOnLine(0)).isTrue();
  }

  @Test
  void nothingButACommentBehindMakesTheLastOnALine() {
    assertThat(text.isLastOnLine(SECOND + "second".length())).isTrue();
    assertThat(text.isLastOnLine(SECOND)).isFalse();
    assertThat(text.isLastOnLine(LINES.length())).isTrue();
    SourceText two = new SourceText("a(); /* then */ b();");
    assertThat(two.isLastOnLine(4)).isFalse();
  }

  @Test
  void whiteSpaceBeforeAPlaceIsSkippedAcrossLines() {
    SourceText spaced = new SourceText("a;\n \n  b");
    assertThat(spaced.withoutBlanksBefore(7)).isEqualTo(2);
    assertThat(new SourceText("  a").withoutBlanksBefore(2)).isEqualTo(0);
  }

  @Test
  void newLinesEndAsTheOthersDo() {
    assertThat(text.lineBreak()).isEqualTo("\n");
    assertThat(new SourceText("a\r\nb\r\n").lineBreak()).isEqualTo("\r\n");
    assertThat(new SourceText("").lineBreak()).isEqualTo("\n");
  }

  @Test
  void aPartIsShownAfterTheEditsInIt() {
    assertThat(text.between(0, 5, List.of(Edit.insert(1, "F"), Edit.delete(3, 5))))
        .isEqualTo("fFir");
  }
}
