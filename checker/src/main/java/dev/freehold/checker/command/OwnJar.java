package dev.freehold.checker.command;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The jar that this code was loaded from. */
final class OwnJar {
  private OwnJar() {}

  static Path path() {
    try {
      return Path.of(OwnJar.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
