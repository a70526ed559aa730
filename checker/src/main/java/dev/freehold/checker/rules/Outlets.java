package dev.freehold.checker.rules;

import dev.freehold.checker.flow.Outlet;

/** The ways by which a value leaves what is followed, as messages tell them. */
final class Outlets {
  private Outlets() {}

  /** What a value does, as in "is passed to `add`". */
  static String way(Outlet outlet) {
    return verb(outlet) + destination(outlet);
  }

  private static String verb(Outlet outlet) {
    return switch (outlet.kind()) {
      case PARAMETER, FOREIGN_PARAMETER -> "is passed to ";
      case CAST -> "is cast to ";
      case RESULT, LAMBDA_RESULT -> "goes out as ";
      case NEW_OBJECT, FIELD, CONTAINER, ARRAY -> "goes into ";
    };
  }

  private static String destination(Outlet outlet) {
    String place = Quoted.of(outlet.place());
    return switch (outlet.kind()) {
      case RESULT -> "the result of the method";
      case LAMBDA_RESULT -> "the result of the lambda";
      case PARAMETER, FOREIGN_PARAMETER, CONTAINER, CAST -> place;
      case FIELD -> "the field " + place;
      case NEW_OBJECT -> outlet.place().isEmpty() ? "the new object" : "the field " + place;
      case ARRAY -> "an array";
    };
  }
}
