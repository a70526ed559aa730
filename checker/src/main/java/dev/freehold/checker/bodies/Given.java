package dev.freehold.checker.bodies;

import dev.freehold.checker.types.GivenResult;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the values may be that an expression stands for, as far as is known by now; it only grows.
 *
 * @param kinds a bit for each of {@link #FRESH}, {@link #ALIAS}, {@link #LENT}, {@link #UNKNOWN}
 * @param aliases the parameters that it may be: bit 0 for the object, bit 1 for the first
 * @param from the parameters that it lives no longer than, in the same way
 */
record Given(int kinds, long aliases, long from) {
  static final int FRESH = 1;
  static final int ALIAS = 2;
  static final int LENT = 4;
  static final int UNKNOWN = 8;

  /** Null, or a value that need not be closed. */
  static final Given NOTHING = new Given(0, 0, 0);

  private static final int MOST = 62;

  static Given of(int kind) {
    return new Given(kind, 0, 0);
  }

  /** The parameter with that index, or the object. */
  static Given parameter(int index) {
    return index >= MOST ? of(UNKNOWN) : new Given(ALIAS, 1L << (index + 1), 0);
  }

  Given or(Given other) {
    return new Given(kinds | other.kinds, aliases | other.aliases, from | other.from);
  }

  /** The same, living no longer than what the other is. */
  Given within(Given other) {
    return new Given(kinds, aliases, from | other.aliases);
  }

  boolean has(int kind) {
    return (kinds & kind) != 0;
  }

  /** What is certain of it. */
  GivenResult result() {
    if (has(LENT) || kinds == 0 || kinds == (FRESH | ALIAS)) {
      return new GivenResult(GivenResult.Kind.LENT, Set.of());
    }
    if (has(FRESH)) {
      return new GivenResult(GivenResult.Kind.FRESH, indexes(from));
    }
    return kinds == ALIAS
        ? new GivenResult(GivenResult.Kind.ALIAS, indexes(aliases))
        : new GivenResult(GivenResult.Kind.UNKNOWN, Set.of());
  }

  private static Set<Integer> indexes(long bits) {
    Set<Integer> indexes = new TreeSet<>();
    for (int i = 0; i <= MOST; i++) {
      if ((bits & (1L << i)) != 0) {
        indexes.add(i - 1);
      }
    }
    return indexes;
  }
}
