package dev.freehold.checker.types;

import java.util.HashMap;
import java.util.Map;

/**
 * What stub files say of one class.
 *
 * @param annotations those on the class itself
 * @param bounds the qualifiers on the bounds of its type parameters, by name
 * @param methods by name and parameter types, see {@link MethodKey}
 */
record StubClass(
    StubAnnotations annotations, Map<String, Ownership> bounds, Map<String, StubMethod> methods) {

  /** This and what a later file says, which goes first: member by member. */
  StubClass with(StubClass later) {
    return new StubClass(
        new StubAnnotations(merged(annotations.strings(), later.annotations.strings())),
        merged(bounds, later.bounds),
        merged(methods, later.methods));
  }

  private static <T> Map<String, T> merged(Map<String, T> first, Map<String, T> later) {
    Map<String, T> merged = new HashMap<>(first);
    merged.putAll(later);
    return merged;
  }
}
