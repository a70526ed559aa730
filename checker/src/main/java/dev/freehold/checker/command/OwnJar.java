package dev.freehold.checker.command;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The jar that this code was loaded from. */
public final class OwnJar {
  private OwnJar() {}

  static Path path() {
    try {
      return Path.of(OwnJar.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What starts this program from any folder of this machine; nothing where there is no jar. */
  public static Optional<String> command() {
    Path jar = path();
    return Files.isRegularFile(jar) ? Optional.of("java -jar " + quoted(jar)) : Optional.empty();
  }

  private static String quoted(Path jar) {
    String path = jar.toString();
    return path.contains(" ") ? '"' + path + '"' : path;
  }
}
