package dev.freehold.checker.types;

import java.util.Set;

/**
 * What the result of a body is.
 *
 * @param kind what is known of it
 * @param of the indexes of the parameters that it is, or lives no longer than; {@link #THIS} for
 *     the object
 */
public record GivenResult(Kind kind, Set<Integer> of) {
  /** Stands for the object that the method is called on. */
  public static final int THIS = -1;

  static final GivenResult UNKNOWN = new GivenResult(Kind.UNKNOWN, Set.of());

  /** What is known of a result. */
  public enum Kind {
    /** It was made in the body, and nobody else has it. */
    FRESH,
    /** It is a parameter or the object, or something that closes one when it is closed. */
    ALIAS,
    /** Somebody else has it, as the field of an object does. */
    LENT,
    /** Nobody can say. */
    UNKNOWN
  }
}
