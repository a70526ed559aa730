package dev.freehold.checker.output;

import static com.google.common.truth.Truth.assertThat;

import dev.freehold.checker.command.RulePages;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
  @Test
  void drawsTheLinesWithWhatHappenedInThem() throws IOException {
    String page = page(Sample.result());

    assertThat(page)
        .contains(
            "<code class=\"step\" data-no=\"5\">    Buffer buffer = <mark>new Buffer()</mark>;"
                + "</code>\n<p class=\"step\"><b>1</b> <samp>new Buffer()</samp> gives");
    assertThat(page).contains("<code class=\"wrong\" data-no=\"7\">      <mark>return 0;</mark>");
  }

  @Test
  void countsByRuleAndByPackage() throws IOException {
    String page = page(Sample.result());

    assertThat(page).contains("data-by=\"key\" data-value=\"own.leak\"");
    assertThat(page).contains("data-by=\"package\" data-value=\"shop\"");
    assertThat(page).contains("<dt>suppressed</dt><dd>4</dd>");
  }

  @Test
  void escapesCodeAndLoadsNothing() throws IOException {
    String page = page(Sample.result());

    assertThat(page).contains("<samp>List&lt;Buffer&gt;</samp> is lost here");
    assertThat(page).doesNotContain("http:");
    assertThat(page).doesNotContain("https:");
    assertThat(page).contains("default-src 'none'");
  }

  @Test
  void saysWhereThereIsNothing() throws IOException {
    assertThat(page(Sample.NOTHING)).contains("Nothing to report.");
  }

  private static String page(CompilationResult result) throws IOException {
    return Sample.written(new HtmlPage(Sample.URIS, RulePages.none()), result);
  }
}
