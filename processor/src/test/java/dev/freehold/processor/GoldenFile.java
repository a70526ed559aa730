package dev.freehold.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds the whole of what is expected. Run the tests with {@code
 * -Dfreehold.golden=write} to write what they get, and read the difference before it is committed.
 */
record GoldenFile(Path path) {
  void assertHolds(String actual) throws IOException {
    if ("write".equals(System.getProperty("freehold.golden"))) {
      Files.writeString(path, actual);
    }
    assertEquals(Files.exists(path) ? Files.readString(path) : "", actual, path.toString());
  }
}
