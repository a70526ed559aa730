package dev.freehold.checker.rules;

import dev.freehold.checker.flow.event.EscapeTarget;

/** The ways by which a value leaves what is followed, as messages tell them. */
final class EscapeTargets {
  private EscapeTargets() {}

  /** What a value does, as in "is passed to `add`". */
  static String way(EscapeTarget target) {
    return verb(target) + destination(target);
  }

  private static String verb(EscapeTarget target) {
    return switch (target.kind()) {
      case PARAMETER, FOREIGN_PARAMETER -> "is passed to ";
      case CAST -> "is cast to ";
      case RESULT, LAMBDA_RESULT -> "goes out as ";
      case NEW_OBJECT, FIELD, CONTAINER, ARRAY -> "goes into ";
    };
  }

  private static String destination(EscapeTarget target) {
    String place = Quoted.of(target.place());
    return switch (target.kind()) {
      case RESULT -> "the result of the method";
      case LAMBDA_RESULT -> "the result of the lambda";
      case PARAMETER, FOREIGN_PARAMETER, CONTAINER, CAST -> place;
      case FIELD -> "the field " + place;
      case NEW_OBJECT -> target.place().isEmpty() ? "the new object" : "the field " + place;
      case ARRAY -> "an array";
    };
  }
}
