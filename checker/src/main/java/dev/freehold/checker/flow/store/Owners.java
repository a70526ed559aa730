package dev.freehold.checker.flow.store;

import dev.freehold.checker.types.Qualifier;

/**
 * How many owners of one value this method answers for, where that is not the one that it has by
 * itself.
 *
 * @param number how many; none of what is not open yet
 * @param base what is left of the value when the last of them has gone
 */
record Owners(int number, Base base) {
  /** More than this many are not counted: the value is followed no further. */
  static final int MOST = 8;

  /** What a value is without the owners that were made here. */
  enum Base {
    /** This method's own: with its last owner it is gone. */
    OWNED,
    /** Somebody else's. */
    LENT,
    /** One that somebody else may release. */
    ESCAPED,
    /** One that need not be released before it has been opened. */
    UNOPENED
  }

  /** What a binding is without the owners that were made here. */
  static Base of(Binding binding) {
    if (binding.owns()) {
      return Base.OWNED;
    }
    return binding.strength() == Qualifier.OWN ? Base.ESCAPED : Base.LENT;
  }

  Owners more(int by) {
    return new Owners(number + by, base);
  }

  /** Whether the value is still there when one of them goes. */
  boolean outlastOne() {
    return base == Base.OWNED ? number > 1 : number > 0;
  }

  /** Whether none is left of those that were made here. */
  boolean areNone() {
    return base == Base.OWNED ? number == 1 : number == 0;
  }

  /** On two paths that meet, the one that has more to release counts. */
  Owners join(Owners other) {
    return other.number > number ? other : this;
  }

  /** What a name holds when the last of them has gone. */
  Binding without(Binding binding) {
    return switch (base) {
      case OWNED, UNOPENED -> binding;
      case LENT -> binding.granted(Qualifier.REF);
      case ESCAPED -> binding.escaped();
    };
  }
}
