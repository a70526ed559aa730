package dev.freehold.checker.command;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code explain}. */
class ExplainTest {
  private static final RulePages PAGES = new RulePages(RulePages.read(Path.of("../docs/rules")));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int explain(String... args) {
    Explain explain = new Explain(PAGES, new PrintStream(out, true), new PrintStream(err, true));
    return explain.run(List.of(args), Map.of(), false);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void showsThePageOfAKey() {
    assertThat(explain("own.leak")).isEqualTo(0);
    assertThat(said()).startsWith("`own.leak`: ");
  }

  @Test
  void understandsAKeyAsMessagesAndDiagnosticsWriteIt() {
    assertThat(explain("[own.leak]", "compiler.err.freehold.own.uninit")).isEqualTo(0);
    assertThat(said()).contains("`own.leak`: ");
    assertThat(said()).contains("`own.uninit`: ");
  }

  @Test
  void findsAPageByTheCodeOfRustc() {
    assertThat(explain("e0501")).isEqualTo(0);
    assertThat(said()).startsWith("`borrow.mut.conflict`: ");
  }

  @Test
  void listsTheRulesThatRustcKnowsUnderOneCode() {
    assertThat(explain("E0382")).isEqualTo(0);
    assertThat(said()).contains("  use.after.move ");
    assertThat(said()).contains("  release.twice ");
  }

  @Test
  void listsTheCodesWhereOneIsUnknown() {
    assertThat(explain("E0999")).isEqualTo(2);
    assertThat(complained()).startsWith("No rule is what rustc calls E0999.");
    assertThat(complained()).contains("(E0505)");
    assertThat(complained()).doesNotContain("own.leak");
  }

  @Test
  void findsEveryCodeThatAPageNames() {
    Set<String> codes =
        PAGES.all().stream().flatMap(p -> p.rustCodes().stream()).collect(Collectors.toSet());
    assertThat(codes.size()).isAtLeast(20);
    for (String code : codes) {
      assertThat(explain(code)).isEqualTo(0);
    }
    for (RulePage page : PAGES.all()) {
      if (!page.rule().rustCode().isEmpty()) {
        assertThat(page.rustCodes()).contains(page.rule().rustCode());
      }
    }
  }

  @Test
  void takesNoOtherWordForAColour() {
    assertThat(explain("own.leak", "--color=red")).isEqualTo(2);
    assertThat(complained()).isEqualTo("--color is one of always, never, auto.\n");
  }
}
