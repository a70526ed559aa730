package dev.freehold.checker.plugin;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

/** What else stands on the processor path. */
final class Services {
  static final String PROCESSORS = "META-INF/services/javax.annotation.processing.Processor";
  static final String PLUGINS = "META-INF/services/com.sun.source.util.Plugin";

  private Services() {}

  /** Whether ours is the only artifact that offers services of a kind. */
  static boolean onlyOurs(String kind) {
    ClassLoader loader = Services.class.getClassLoader();
    try {
      Enumeration<URL> found = loader.getResources(kind);
      return Collections.list(found).size() == 1;
    } catch (IOException e) {
      return false;
    }
  }
}
