package dev.freehold.checker.types;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/** One stub file, as javac's parser wants it. */
public final class StubFile extends SimpleJavaFileObject {
  private final String text;

  private StubFile(URI uri, String text) {
    super(uri, Kind.SOURCE);
    this.text = text;
  }

  /**
   * A stub file of the user's.
   *
   * @throws IOException where it cannot be read
   */
  public static StubFile at(Path path) throws IOException {
    return new StubFile(path.toUri(), Files.readString(path, StandardCharsets.UTF_8));
  }

  /** One of the stub files that come with the product, by its name; null if there is none. */
  static @Nullable StubFile builtIn(String name) {
    String resource = "/dev/freehold/stubs/" + name;
    try (InputStream in = StubFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        return null;
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new StubFile(URI.create("string://" + resource), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
