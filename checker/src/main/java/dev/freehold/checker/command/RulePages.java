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
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The pages of all rules.
 *
 * @param all the pages, by key
 */
public record RulePages(List<RulePage> all) {
  private static final String FOLDER = "dev/freehold/rules";
  private static final Pattern RUST_CODE = Pattern.compile("[Ee]\\d{4}");

  /** The pages that this jar holds. */
  public static RulePages inThisJar() {
    Path own = OwnJar.path();
    if (Files.isDirectory(own)) {
      return new RulePages(read(own.resolve(FOLDER)));
    }
    try (FileSystem jar = FileSystems.newFileSystem(own)) {
      return new RulePages(read(jar.getPath(FOLDER)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No pages, where none will be asked for. */
  public static RulePages none() {
    return new RulePages(List.of());
  }

  /** The page of the rule with that key. */
  public Optional<RulePage> find(String key) {
    return all.stream().filter(page -> page.key().equals(key)).findFirst();
  }

  /**
   * The page of a key, as it stands in a message or in a diagnostic's code; the pages of what rustc
   * reports under a code.
   */
  List<RulePage> named(String word) {
    if (isRustCode(word)) {
      String code = word.toUpperCase(Locale.ROOT);
      return all.stream().filter(page -> page.rustCodes().contains(code)).toList();
    }
    String key = word.replaceAll("^\\[|]$|^compiler\\.err\\.freehold\\.", "");
    return find(key).stream().toList();
  }

  static boolean isRustCode(String word) {
    return RUST_CODE.matcher(word).matches();
  }

  /** The pages that a mistyped key or code may have meant; all, where none is like it. */
  List<RulePage> like(String word) {
    boolean code = isRustCode(word);
    List<RulePage> alike =
        all.stream()
            .filter(page -> code ? !page.rustCodes().isEmpty() : page.resembles(word))
            .toList();
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
