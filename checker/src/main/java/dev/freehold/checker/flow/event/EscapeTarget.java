package dev.freehold.checker.flow.event;

/**
 * A way by which a value leaves what is followed.
 *
 * @param kind what kind of place it goes to
 * @param place the method, field, variable or type, in the user's words; empty where it has no name
 */
public record EscapeTarget(Kind kind, String place) {
  /** What kind of place it is. */
  public enum Kind {
    /** The result of the method. */
    RESULT,
    /** The result of a lambda. */
    LAMBDA_RESULT,
    /** A parameter of a method or constructor. */
    PARAMETER,
    /** A parameter of code of which only the class file is there. */
    FOREIGN_PARAMETER,
    /** The object that a constructor makes. */
    NEW_OBJECT,
    /** A field. */
    FIELD,
    /** Something that this method was lent. */
    CONTAINER,
    /** An array. */
    ARRAY,
    /** The type that a value is cast to. */
    CAST
  }

  /** Any array. */
  public static final EscapeTarget ARRAY = new EscapeTarget(Kind.ARRAY, "");
}
