package dev.freehold.checker.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What may be given for an option.
 *
 * @param shape how it looks, for somebody who is to write it
 * @param reader what is wrong with a value, and what to write
 */
record OptionValues(String shape, Function<String, Optional<String>> reader) {

  /** One of these words. */
  static OptionValues of(String... words) {
    List<String> known = List.of(words);
    String last = known.get(known.size() - 1);
    String others =
        known.stream()
            .limit(known.size() - 1L)
            .map(OptionValues::quoted)
            .collect(Collectors.joining(", "));
    String shape = others.isEmpty() ? quoted(last) : others + " or " + quoted(last);
    return new OptionValues(
        shape, value -> known.contains(value) ? Optional.empty() : Optional.of("write " + shape));
  }

  /** Anything; who uses it says what is wrong with it. */
  static OptionValues free(String shape) {
    return new OptionValues(shape, value -> Optional.empty());
  }

  /** A number from 0. */
  static OptionValues number() {
    String shape = "a number, 0 or more";
    return new OptionValues(
        shape,
        value -> value.matches("\\d{1,9}") ? Optional.empty() : Optional.of("write " + shape));
  }

  /** Some texts with commas between them; the first that is wrong is told. */
  static OptionValues list(String shape, Function<String, Optional<String>> each) {
    return new OptionValues(
        shape,
        value -> Commas.split(value).stream().map(each).flatMap(Optional::stream).findFirst());
  }

  Optional<String> mistake(String value) {
    return reader.apply(value);
  }

  private static String quoted(String word) {
    return "`" + word + "`";
  }
}
