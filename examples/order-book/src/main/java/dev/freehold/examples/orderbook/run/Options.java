package dev.freehold.examples.orderbook.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the command line says.
 *
 * @param rounds how many processes of each version, if not as many as the plan says
 * @param javas the Java commands with which is measured
 * @param docs the page whose table is written, if any
 */
record Options(boolean quick, OptionalInt rounds, List<Path> javas, Optional<Path> docs) {
  static Options of(List<String> arguments) {
    boolean quick = false;
    OptionalInt rounds = OptionalInt.empty();
    List<Path> javas = new ArrayList<>();
    Optional<Path> docs = Optional.empty();
    for (int i = 0; i < arguments.size(); i++) {
      switch (arguments.get(i)) {
        case "--quick" -> quick = true;
        case "--rounds" -> rounds = OptionalInt.of(Integer.parseInt(arguments.get(++i)));
        case "--jdk" -> javas.add(java(arguments.get(++i)));
        case "--docs" -> docs = Optional.of(Path.of(arguments.get(++i)));
        default -> throw new IllegalArgumentException("there is no " + arguments.get(i));
      }
    }
    if (javas.isEmpty()) {
      javas.add(java(System.getProperty("java.home")));
    }
    return new Options(quick, rounds, javas, docs);
  }

  private static Path java(String home) {
    return Path.of(home, "bin", "java");
  }
}
