package dev.freehold.checker.baseline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * What {@code -Afreehold.baseline} asks for.
 *
 * @param use what is done with the file
 * @param path as users wrote it
 */
record BaselineOption(Use use, Path path) {
  private static final String WRITE = "write:";
  private static final String SHRINK = "shrink:";

  /** What is done with a baseline. */
  enum Use {
    /** Violations that stand in it are accepted. */
    ACCEPT,
    /** The same, and those that are gone are taken out of it. */
    SHRINK,
    /** Every violation is accepted, and written into it. */
    WRITE
  }

  /**
   * Reads the value of the option.
   *
   * @throws BaselineException if it names no file
   */
  static BaselineOption parse(String value) {
    if (value.startsWith(WRITE)) {
      return new BaselineOption(Use.WRITE, pathOf(value.substring(WRITE.length())));
    }
    if (value.startsWith(SHRINK)) {
      return new BaselineOption(Use.SHRINK, pathOf(value.substring(SHRINK.length())));
    }
    return new BaselineOption(Use.ACCEPT, pathOf(value));
  }

  private static Path pathOf(String file) {
    try {
      if (!file.isBlank()) {
        return Path.of(file);
      }
    } catch (InvalidPathException e) {
      // Told below.
    }
    throw new BaselineException("FILE, shrink:FILE or write:FILE is wanted, not `" + file + "`");
  }

  /** The folder that the baseline is in. */
  Path folder() {
    Path absolute = path.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return parent == null ? absolute : parent;
  }
}
