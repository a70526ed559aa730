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
  void listsWhatIsTrusted() throws IOException {
    String page = page(Sample.result());

    assertThat(page).contains("<dt>@Unsafe</dt><dd>1</dd>");
    assertThat(page).contains("<li>lives as long as the program <span class=\"place\">src/shop/");
  }

  @Test
  void countsTestsAtRunTimeByPackage() throws IOException {
    assertThat(page(Sample.result())).contains("<tr><td>shop</td><td class=\"count\">40</td>");
    assertThat(page(Sample.NOTHING)).doesNotContain("Tests at run time");
  }

  @Test
  void comparesWithTheBaseline() throws IOException {
    String page = page(Sample.compared());

    assertThat(page).contains("Of 3 in the baseline 2 are gone; 1 is new.");
    assertThat(page).contains("<th>new</th><th>accepted</th><th>gone</th>");
    assertThat(page.replace("\n", ""))
        .contains(
            "own.<wbr>leak</button></td><td class=\"count\">1</td><td class=\"count\">1</td>"
                + "<td class=\"count\">0</td><td class=\"bar\"><div>"
                + "<i class=\"told\" style=\"width:50.0%\"></i>");
    assertThat(page).contains("<span class=\"name\">use.<wbr>after.<wbr>move</span></td>");
    assertThat(page(Sample.result())).doesNotContain("in the baseline");
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
