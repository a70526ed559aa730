package dev.freehold.checker.policy;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists in the value of an option. */
final class Commas {
  private Commas() {}

  /** What stands between the commas, without space around it; nothing where there is no value. */
  static List<String> split(@Nullable String value) {
    return value == null
        ? List.of()
        : Arrays.stream(value.split(",", -1)).map(String::strip).toList();
  }
}
