package dev.freehold.internal;

/** Words the errors about one union. */
final class UnionErrors {
  private UnionErrors() {}

  static IllegalStateException noneActive(String place, String field) {
    int dot = field.lastIndexOf('.');
    return new IllegalStateException(
        "no variant of %s is active: choose one first, with `%s(…)` and its class"
            .formatted(place, field.substring(dot + 1)));
  }

  static IllegalStateException notActive(String place, String variant) {
    return new IllegalStateException(
        "%s is no longer a %s: another variant was chosen, so ask for the active one again"
            .formatted(place, variant));
  }

  static IllegalArgumentException notAVariant(String place, Class<?> type) {
    return new IllegalArgumentException(
        "%s is never a %s: choose one of the interfaces that its type permits"
            .formatted(place, type == null ? "null" : type.getSimpleName()));
  }
}
