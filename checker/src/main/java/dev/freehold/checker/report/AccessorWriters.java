package dev.freehold.checker.report;

import java.util.List;
import java.util.Map;

/** The annotations, all of Lombok's, that write a method for each field of a class. */
final class AccessorWriters {
  /** From the name of an annotation to how the names of what it writes begin. */
  private static final Map<String, List<String>> PREFIXES =
      Map.of(
          "Getter", List.of("get", "is"),
          "Setter", List.of("set"),
          "With", List.of("with"),
          "Data", List.of("get", "is", "set"),
          "Value", List.of("get", "is"));

  private AccessorWriters() {}

  /** Whether an annotation of that simple name may write a method of that name. */
  static boolean write(String annotation, String method) {
    return PREFIXES.getOrDefault(annotation, List.of()).stream().anyMatch(method::startsWith);
  }
}
