package dev.freehold.processor;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on tests shows what is written for the declaration on it. */
class BoundaryExampleTest {
  private static final Path PAGE = Path.of("../docs/testing.md");
  private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern METHOD =
      Pattern.compile("  @Test\n  void (\\w+)\\(\\) \\{\n.*?\n  \\}\n", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void thePageShowsWhatIsWritten() throws Exception {
    String page = Files.readString(PAGE);
    List<String> snippets =
        SNIPPET.matcher(page).results().map(snippet -> snippet.group(1)).toList();
    Compiled.of(
            List.of(
                "-Xlint:-options,-processing",
                "-Afreehold.checker=off",
                "-Afreehold.tests=" + folder),
            List.of(new FreeholdProcessor()),
            Source.in("shop", "Quote", snippets.get(0)))
        .succeeds();

    String written = Files.readString(folder.resolve("shop/QuotePoolBoundaryTest.java"));

    Matcher shown = METHOD.matcher(snippets.get(1));
    assertThat(shown.results().count()).isAtLeast(3);
    shown.reset().results().forEach(method -> assertThat(written).contains(method.group()));
    METHOD
        .matcher(written)
        .results()
        .forEach(method -> assertThat(page).contains("`" + method.group(1) + "`"));
  }
}
