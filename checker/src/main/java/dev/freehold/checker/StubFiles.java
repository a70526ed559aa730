package dev.freehold.checker;

import dev.freehold.checker.types.StubException;
import dev.freehold.checker.types.StubFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stub files that the user gives. */
final class StubFiles {
  private StubFiles() {}

  /**
   * Finds the files.
   *
   * @param option what {@code -Afreehold.stubs} says: files and folders, separated as in a class
   *     path; null for none
   * @throws StubException naming what cannot be read
   */
  static List<StubFile> of(@Nullable String option) {
    List<StubFile> files = new ArrayList<>();
    if (option != null) {
      for (String each : option.split(File.pathSeparator, -1)) {
        files.addAll(read(Path.of(each)));
      }
    }
    return files;
  }

  private static List<StubFile> read(Path path) {
    List<StubFile> files = new ArrayList<>();
    try (Stream<Path> found = Files.walk(path)) {
      for (Path each : found.filter(StubFiles::isStub).sorted().toList()) {
        files.add(StubFile.at(each));
      }
    } catch (IOException e) {
      throw new StubException("-Afreehold.stubs names " + path + ", which cannot be read: " + e);
    }
    if (files.isEmpty()) {
      throw new StubException("-Afreehold.stubs names " + path + ", where there is no .astub file");
    }
    return files;
  }

  private static boolean isStub(Path path) {
    return path.toString().endsWith(".astub") && Files.isRegularFile(path);
  }
}
