package dev.freehold.checker.bodies;

import dev.freehold.checker.types.BodySummary;
import dev.freehold.checker.types.GivenResult;
import dev.freehold.checker.types.GivenResult.Kind;
import dev.freehold.checker.types.ParameterEffect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is certain of a call that may run either of two bodies. */
final class Summaries {
  private Summaries() {}

  static BodySummary join(BodySummary one, BodySummary other) {
    List<ParameterEffect> parameters = new ArrayList<>();
    for (int i = 0; i < one.parameters().size(); i++) {
      parameters.add(join(one.parameters().get(i), other.parameters().get(i)));
    }
    return new BodySummary(parameters, join(one.result(), other.result()));
  }

  private static ParameterEffect join(ParameterEffect one, ParameterEffect other) {
    return one == other ? one : ParameterEffect.KEEPS;
  }

  private static GivenResult join(GivenResult one, GivenResult other) {
    if (one.equals(other)) {
      return one;
    }
    boolean made = one.kind() == Kind.FRESH || other.kind() == Kind.FRESH;
    boolean lent =
        one.kind() == Kind.LENT
            || other.kind() == Kind.LENT
            || one.kind() == Kind.ALIAS
            || other.kind() == Kind.ALIAS;
    return new GivenResult(lent ? Kind.LENT : made ? Kind.FRESH : Kind.UNKNOWN, Set.of());
  }
}
