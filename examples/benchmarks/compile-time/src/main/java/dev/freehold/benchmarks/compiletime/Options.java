package dev.freehold.benchmarks.compiletime;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the command line asks for.
 *
 * @param runs how often each tool compiles each corpus
 * @param tools the names of the tools to compare with javac
 * @param corpora the names of the corpora
 */
record Options(
    int runs, List<String> tools, List<String> corpora, Path target, Path freehold, Path runtime) {

  private static final Set<String> NAMES =
      Set.of("runs", "tools", "corpora", "target", "freehold", "runtime");

  /** Reads {@code --name value} pairs. */
  static Options parse(String[] arguments) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      String name = arguments[i].replaceFirst("^--", "");
      if (!NAMES.contains(name) || i + 1 == arguments.length) {
        throw new IllegalArgumentException("not an option with a value: " + arguments[i]);
      }
      values.put(name, arguments[i + 1]);
    }
    return new Options(
        Integer.parseInt(values.getOrDefault("runs", "5")),
        list(values.getOrDefault("tools", "freehold,error-prone,resource-leak,tainting")),
        list(values.getOrDefault("corpora", "A,B,C")),
        Path.of(values.getOrDefault("target", "target")),
        Path.of(values.getOrDefault("freehold", "")),
        Path.of(values.getOrDefault("runtime", "")));
  }

  private static List<String> list(String names) {
    return List.of(names.split(",", -1));
  }
}
