package dev.freehold.differential.language;

import java.util.List;

/**
 * A function whose verdict is compared.
 *
 * @param from the parameters that a borrowed result comes from; empty for other results
 */
public record Function(
    String name,
    List<Variable> parameters,
    ValueType result,
    List<Variable> from,
    Statement.Block body) {

  /** The same under another name. */
  public Function named(String other) {
    return new Function(other, parameters, result, from, body);
  }
}
