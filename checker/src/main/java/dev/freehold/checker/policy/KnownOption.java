package dev.freehold.checker.policy;

import java.util.Map;
import java.util.Optional;

/**
 * An option that users may give.
 *
 * @param name without the {@code -A}
 * @param values what may be given for it
 */
record KnownOption(String name, OptionValues values) {

  /**
   * What is wrong with the value that is given.
   *
   * @param options every {@code -A} option, of which this is one
   */
  Optional<String> mistake(Map<String, String> options) {
    String value = options.get(name);
    if (value == null || value.isBlank()) {
      return Optional.of("-A" + name + " has no value; write " + values.shape());
    }
    return values.mistake(value).map(why -> "-A%s=%s is not known: %s".formatted(name, value, why));
  }
}
