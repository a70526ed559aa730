package dev.freehold.checker.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pages of all rules.
 *
 * @param all the pages, by key
 */
record RulePages(List<RulePage> all) {
  private static final String FOLDER = "dev/freehold/rules";
  private static final String SUFFIX = ".md";

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
  static List<RulePage> read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(RulePages::isPage).sorted().map(RulePages::page).toList();
    }
  }

  /** Every key has a dot; an overview, such as a README, has none. */
  private static boolean isPage(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(SUFFIX) && name.indexOf('.') < name.length() - SUFFIX.length();
  }

  private static RulePage page(Path file) {
    String name = file.getFileName().toString();
    try {
      return new RulePage(
          name.substring(0, name.length() - SUFFIX.length()), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
