package dev.freehold.examples.orderbook.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command line says.
 *
 * @param javas the Java commands with which is measured
 * @param docs the page whose table is written, if any
 */
record Options(boolean quick, List<Path> javas, Optional<Path> docs) {
  static Options of(List<String> arguments) {
    boolean quick = false;
    List<Path> javas = new ArrayList<>();
    Optional<Path> docs = Optional.empty();
    for (int i = 0; i < arguments.size(); i++) {
      switch (arguments.get(i)) {
        case "--quick" -> quick = true;
        case "--jdk" -> javas.add(java(arguments.get(++i)));
        case "--docs" -> docs = Optional.of(Path.of(arguments.get(++i)));
        default -> throw new IllegalArgumentException("there is no " + arguments.get(i));
      }
    }
    if (javas.isEmpty()) {
      javas.add(java(System.getProperty("java.home")));
    }
    return new Options(quick, javas, docs);
  }

  private static Path java(String home) {
    return Path.of(home, "bin", "java");
  }
}
