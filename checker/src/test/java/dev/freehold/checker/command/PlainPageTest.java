package dev.freehold.checker.command;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages as a terminal shows them. */
class PlainPageTest {
  private static final Path FOLDER = Path.of("../docs/rules");

  private static String plain(String markdown) {
    return new PlainPage(Colour.OFF).of(markdown);
  }

  @Test
  void havePlainHeadingsTextAndCode() {
    assertThat(
            plain(
                """
                # `own.leak`: lost

                Nobody
                has it.

                ```java
                int  x;
                ```
                ## More
                """))
        .isEqualTo(
            """
            `own.leak`: lost

              Nobody has it.

                  int  x;
            More""");
  }

  @Test
  void areFilledAndBreakNoCode() {
    String shown = plain("word ".repeat(14) + "then `a piece of code` and more");
    assertThat(shown.lines().toList())
        .containsExactly("  " + "word ".repeat(14) + "then", "  `a piece of code` and more")
        .inOrder();
  }

  @Test
  void showTheItemsOfListsApart() {
    String shown = plain("- One\n  goes on.\n- " + "word ".repeat(17));
    assertThat(shown.lines().toList())
        .containsExactly("  - One goes on.", "  - " + "word ".repeat(15).strip(), "    word word")
        .inOrder();
  }

  @Test
  void sayWhereLinksLead() {
    assertThat(plain("See [pools](../pools.md#kinds), or [that](own.leak.md)."))
        .isEqualTo("  See pools (docs/pools.md), or that (`explain own.leak`).");
  }

  @Test
  void haveColoursInsteadOfQuotes() {
    String page = "# T\n\nuse `a b`\n\n```text\nA.java:1: error: no\n```";
    String shown = new PlainPage(Colour.ON).of(page);
    assertThat(shown)
        .isEqualTo(
            "\u001b[1mT\u001b[0m\n\n  use \u001b[36ma b\u001b[0m\n\n"
                + "      \u001b[1;31mA.java:1: error: no\u001b[0m");
  }

  @Test
  void keepToWhatIsShown() {
    Pattern other = Pattern.compile("(?m)^(\\||\\d+\\. | +- |> |!\\[|<)|\\*\\*|(?<!\\w)_\\w+_");
    List<RulePage> pages = RulePages.read(FOLDER);
    assertThat(pages).isNotEmpty();
    for (RulePage page : pages) {
      String text = page.text().replaceAll("(?ms)^```.*?^```$", "").replaceAll("`[^`]*`", "");
      assertWithMessage(page.key()).that(text).doesNotContainMatch(other);
    }
  }

  @Test
  void leaveNoMarkdown() {
    for (RulePage page : RulePages.read(FOLDER)) {
      String shown = plain(page.text());
      assertWithMessage(page.key()).that(shown).doesNotContainMatch("(?m)^ {0,2}#|```|]\\(");
    }
  }
}
