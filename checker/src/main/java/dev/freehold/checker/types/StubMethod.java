package dev.freehold.checker.types;

import java.util.ArrayList;
import java.util.HashMap;
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
 * @param polymorphism where it says {@code @PolyOwn}
 */
record StubMethod(
    StubAnnotations annotations,
    @Nullable Qualifier receiver,
    List<Parameter> parameters,
    @Nullable Qualifier result,
    Map<String, Qualifier> bounds,
    Polymorphism polymorphism) {

  /**
   * What it says of one parameter.
   *
   * @param name as the stub file calls it; the class file may know none
   */
  record Parameter(String name, StubAnnotations annotations, @Nullable Qualifier ownership) {
    Parameter with(Parameter later) {
      return new Parameter(
          later.name, annotations.with(later.annotations), either(ownership, later.ownership));
    }
  }

  /** This and what a later file says, which goes first. */
  StubMethod with(StubMethod later) {
    List<Parameter> merged = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      merged.add(parameters.get(i).with(later.parameters.get(i)));
    }
    Map<String, Qualifier> allBounds = new HashMap<>(bounds);
    allBounds.putAll(later.bounds);
    return new StubMethod(
        annotations.with(later.annotations),
        either(receiver, later.receiver),
        merged,
        either(result, later.result),
        allBounds,
        polymorphism.or(later.polymorphism));
  }

  private static @Nullable Qualifier either(@Nullable Qualifier first, @Nullable Qualifier later) {
    return later == null ? first : later;
  }

  /** The same, but for what it says of the result. */
  StubMethod withoutResult() {
    return new StubMethod(annotations, receiver, parameters, null, bounds, polymorphism);
  }
}
