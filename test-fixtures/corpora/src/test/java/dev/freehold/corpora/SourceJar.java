package dev.freehold.corpora;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The sources that a library publishes. */
final class SourceJar {
  private SourceJar() {}

  /**
   * Unpacks the Java files, but for module declarations, as everything is on one class path here,
   * and for substitutions in native images, which compile against GraalVM only.
   */
  static List<Path> unpack(Path jar, Path folder) throws IOException {
    List<Path> sources = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : Collections.list(file.entries())) {
        if (isSource(entry.getName())) {
          sources.add(copy(file, entry, folder.resolve(entry.getName())));
        }
      }
    }
    return sources;
  }

  private static boolean isSource(String name) {
    return name.endsWith(".java")
        && !name.endsWith("module-info.java")
        && !name.startsWith("META-INF/")
        && !name.contains("/svm/");
  }

  private static Path copy(JarFile file, JarEntry entry, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (InputStream in = file.getInputStream(entry)) {
      Files.copy(in, target);
    }
    return target;
  }
}
