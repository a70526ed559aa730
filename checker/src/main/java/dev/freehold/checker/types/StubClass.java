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
    StubAnnotations annotations, Map<String, Qualifier> bounds, Map<String, StubMethod> methods) {

  /** This and what a later file says, which goes first. */
  StubClass with(StubClass later) {
    Map<String, Qualifier> allBounds = new HashMap<>(bounds);
    allBounds.putAll(later.bounds);
    Map<String, StubMethod> allMethods = new HashMap<>(methods);
    later.methods.forEach((key, said) -> allMethods.merge(key, said, StubMethod::with));
    return new StubClass(annotations.with(later.annotations), allBounds, allMethods);
  }
}
