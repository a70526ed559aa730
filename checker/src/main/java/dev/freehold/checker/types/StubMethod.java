package dev.freehold.checker.types;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a stub file says of one method or constructor; null where it says nothing.
 *
 * @param annotations see {@link StubAnnotations}
 * @param receiver of the object it is called on
 * @param parameters of each parameter, in order
 * @param result of the result
 * @param bounds the qualifiers on the bounds of its type parameters, by name
 */
record StubMethod(
    StubAnnotations annotations,
    @Nullable Ownership receiver,
    List<Parameter> parameters,
    @Nullable Ownership result,
    Map<String, Ownership> bounds) {

  /**
   * What it says of one parameter.
   *
   * @param name as the stub file calls it; the class file may know none
   */
  record Parameter(String name, StubAnnotations annotations, @Nullable Ownership ownership) {}

  /** The same, but for what it says of the result. */
  StubMethod withoutResult() {
    return new StubMethod(annotations, receiver, parameters, null, bounds);
  }
}
