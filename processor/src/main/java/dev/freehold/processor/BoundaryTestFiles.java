package dev.freehold.processor;

import com.palantir.javapoet.JavaFile;
import dev.freehold.processor.boundary.BoundaryTests;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder into which a build has tests written. They are sources of another compilation, so
 * javac's own {@code Filer} is not asked.
 *
 * @param folder made where it is missing
 */
record BoundaryTestFiles(Path folder) {
  /**
   * Writes a test class, unless it is there already, as it is.
   *
   * @throws FileAlreadyExistsException if another file has its place
   * @throws IOException if it cannot be written
   */
  void write(JavaFile test) throws IOException {
    String text = test.toString();
    Path file = folder.resolve(path(test));
    if (Files.exists(file)) {
      String present = Files.readString(file);
      if (present.equals(text)) {
        return;
      }
      if (!present.startsWith(BoundaryTests.MARK)) {
        throw new FileAlreadyExistsException(file.toString());
      }
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String path(JavaFile test) {
    String packages =
        test.packageName().isEmpty() ? "" : test.packageName().replace('.', '/') + "/";
    return packages + test.typeSpec().name() + ".java";
  }
}
