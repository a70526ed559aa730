package dev.freehold.checker.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The annotations that a stub file puts on one declaration.
 *
 * @param strings the strings that each carries, by its simple name
 */
record StubAnnotations(Map<String, List<String>> strings) {

  /** Whether one of them has that name, of which the last part counts. */
  boolean has(String name) {
    return find(name) != null;
  }

  /** These and later ones, which go first. */
  StubAnnotations with(StubAnnotations later) {
    Map<String, List<String>> merged = new HashMap<>(strings);
    merged.putAll(later.strings);
    return new StubAnnotations(merged);
  }

  /** The strings that the annotation of that name carries; null where it is not there. */
  @Nullable List<String> find(String name) {
    return strings.get(name.substring(name.lastIndexOf('.') + 1));
  }
}
