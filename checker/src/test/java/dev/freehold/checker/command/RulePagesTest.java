package dev.freehold.checker.command;

import static com.google.common.truth.Truth.assertThat;

import dev.freehold.internal.rule.RuleKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that {@code explain} shows. */
class RulePagesTest {
  private static final RulePages PAGES =
      new RulePages(
          List.of(
              page(RuleKey.OWN_LEAK),
              page(RuleKey.USE_AFTER_MOVE),
              page(RuleKey.USE_AFTER_RELEASE)));

  @TempDir Path folder;

  private static RulePage page(RuleKey key) {
    return new RulePage(key, "# " + key);
  }

  private static List<String> like(String key) {
    return PAGES.like(key).stream().map(RulePage::key).toList();
  }

  @Test
  void areFoundByTheirKeys() {
    assertThat(PAGES.find("own.leak")).hasValue(page(RuleKey.OWN_LEAK));
    assertThat(PAGES.find("leak")).isEmpty();
  }

  @Test
  void resembleAKeyThatSharesAWordWithTheirs() {
    assertThat(like("use.before.move")).containsExactly("use.after.move", "use.after.release");
    assertThat(like("leak")).containsExactly("own.leak");
    assertThat(like("own.leak.maybe")).containsExactly("own.leak");
  }

  @Test
  void areAllShownWhereNoneIsLikeTheKey() {
    assertThat(like("nonsense")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# `own.leak`: a value is lost\n\nMore.",
        "# own.leak – a value is lost",
        "# own.leak\n\na value is lost\n",
      })
  void areListedWithTheFirstThingTheySay(String text) {
    assertThat(new RulePage(RuleKey.OWN_LEAK, text).title()).isEqualTo("a value is lost");
  }

  @Test
  void areTheFilesWhoseNamesAreKeysInTheirOrder() throws IOException {
    Files.writeString(folder.resolve("use.after.move.md"), "# moved");
    Files.writeString(folder.resolve("own.leak.md"), "# lost");
    Files.writeString(folder.resolve("README.md"), "# all");
    Files.writeString(folder.resolve("own.leak.txt"), "other");
    assertThat(RulePages.read(folder))
        .containsExactly(
            new RulePage(RuleKey.OWN_LEAK, "# lost"),
            new RulePage(RuleKey.USE_AFTER_MOVE, "# moved"))
        .inOrder();
    assertThat(RulePages.read(folder.resolve("missing"))).isEmpty();
  }
}
