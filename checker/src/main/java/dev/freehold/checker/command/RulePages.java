package dev.freehold.checker.command;

import dev.freehold.internal.rule.RuleKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The pages of all rules.
 *
 * @param all the pages, by key
 */
record RulePages(List<RulePage> all) {
  private static final String FOLDER = "dev/freehold/rules";

  static RulePages inThisJar() {
    try (FileSystem jar = FileSystems.newFileSystem(OwnJar.path())) {
      return new RulePages(read(jar.getPath(FOLDER)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<RulePage> find(String key) {
    return all.stream().filter(page -> page.key().equals(key)).findFirst();
  }

  /** The pages that a mistyped key may have meant; all, where none is like it. */
  List<RulePage> like(String key) {
    List<RulePage> alike = all.stream().filter(page -> page.resembles(key)).toList();
    return alike.isEmpty() ? all : alike;
  }

  /** The pages in a folder, by their names. */
  static List<RulePage> read(Path folder) {
    return Arrays.stream(RuleKey.values())
        .sorted(Comparator.comparing(RuleKey::text))
        .filter(rule -> Files.exists(file(folder, rule)))
        .map(rule -> page(folder, rule))
        .toList();
  }

  private static Path file(Path folder, RuleKey rule) {
    return folder.resolve(rule.text() + ".md");
  }

  private static RulePage page(Path folder, RuleKey rule) {
    try {
      return new RulePage(rule, Files.readString(file(folder, rule)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
