package dev.freehold.checker.output;

import dev.freehold.checker.violation.Violation;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How reports name source files: from the root of the repository, which is what a build server
 * knows, whichever folder javac was started in.
 *
 * @param root a folder; files outside it have absolute names
 */
record SourceUris(Path root) {
  private static final Path HERE = Path.of("").toAbsolutePath();

  /**
   * Finds the root: the folder with {@code .git} around the first file, else around the folder in
   * which javac was started, else that folder itself.
   */
  static SourceUris around(List<Violation> violations) {
    Path first = violations.isEmpty() ? null : pathOf(violations.get(0).place().file());
    Path root = repository(first);
    Path other = root == null ? repository(HERE) : root;
    return new SourceUris(other == null ? HERE : other);
  }

  private static @Nullable Path repository(@Nullable Path inside) {
    Path folder = inside;
    while (folder != null && !Files.exists(folder.resolve(".git"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static @Nullable Path pathOf(String file) {
    try {
      return HERE.resolve(file).normalize();
    } catch (InvalidPathException inMemoryOnly) {
      return null;
    }
  }

  /** The root, with a slash at its end. */
  URI base() {
    String uri = root.toUri().toString();
    return URI.create(uri.endsWith("/") ? uri : uri + "/");
  }

  /**
   * The name of a file.
   *
   * @param file as javac names it
   * @return relative to {@link #base} where it is inside
   */
  URI of(String file) {
    Path path = pathOf(file);
    return path == null ? opaque(file) : base().relativize(path.toUri());
  }

  /** The same for people: nothing in it is written otherwise. */
  String nameOf(Path file) {
    Path name = file.startsWith(root) ? root.relativize(file) : file;
    return name.toString().replace('\\', '/');
  }

  /** The same for people. */
  String nameOf(String file) {
    Path path = pathOf(file);
    return path == null ? file : nameOf(path);
  }

  private static URI opaque(String file) {
    try {
      return new URI(null, null, file, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
