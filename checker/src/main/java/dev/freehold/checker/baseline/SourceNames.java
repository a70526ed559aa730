package dev.freehold.checker.baseline;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Names source files as seen from one folder: the same on every machine, and from wherever a build
 * starts javac.
 *
 * @param folder an absolute path
 */
record SourceNames(Path folder) {

  /** The name of a file that javac calls so. */
  String of(String file) {
    try {
      Path path = Path.of(file).toAbsolutePath().normalize();
      boolean sameDrive = folder.getRoot().equals(path.getRoot());
      return slashed(sameDrive ? folder.relativize(path).toString() : path.toString());
    } catch (InvalidPathException e) {
      return slashed(file);
    }
  }

  /** Whether there is a file of that name. */
  boolean exists(String name) {
    try {
      return Files.exists(folder.resolve(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The folder that has the folders of packages; the file's own where it is not among these. */
  static String rootOf(String name, String packageName) {
    String inside = name.substring(0, name.lastIndexOf('/') + 1);
    String folders = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    return inside.equals(folders) || inside.endsWith("/" + folders)
        ? inside.substring(0, inside.length() - folders.length())
        : inside;
  }

  private static String slashed(String path) {
    return path.replace(File.separatorChar, '/');
  }
}
