package dev.freehold.differential.print;

import dev.freehold.differential.language.Mode;
import dev.freehold.differential.language.Type;
import dev.freehold.differential.language.ValueType;

/** Types as Rust writes them. */
final class RustTypes {
  private static final String NAMED = "'a";
  private static final String TRAIT_OBJECT = "(dyn Gauge + 'static)";

  private RustTypes() {}

  static String of(ValueType type) {
    return of(type, false);
  }

  /**
   * A type, with its lifetime.
   *
   * @param named whether the lifetime is that of a result
   */
  static String of(ValueType type, boolean named) {
    return switch (type.mode()) {
      case OWN -> owned(name(type.type(), named));
      case MUT -> reference(named) + "mut " + name(type.type(), false);
      case REF -> reference(named) + name(type.type(), false);
    };
  }

  /** A trait object has no size of its own. */
  private static String owned(String name) {
    return name.equals(TRAIT_OBJECT) ? "Box<dyn Gauge>" : name;
  }

  private static String reference(boolean named) {
    return named ? "&" + NAMED + " " : "&";
  }

  private static String name(Type type, boolean named) {
    return switch (type) {
      case VOID -> "()";
      case INT -> "i32";
      case GAUGE -> TRAIT_OBJECT;
      case OPTION -> "Option<Res>";
      case FOUND -> "Option<" + reference(named) + "Res>";
      case MANY -> "Vec<" + reference(named) + "Res>";
      default ->
          JavaTypes.capitalised(type.name())
              + (type.borrows() ? "<" + (named ? NAMED : "'_") + ">" : "");
    };
  }

  /** The parameter that a method is called on. */
  static String receiver(Mode mode, boolean named) {
    return switch (mode) {
      case OWN -> "self";
      case MUT -> reference(named) + "mut self";
      case REF -> reference(named) + "self";
    };
  }

  /** What stands after the name of a function with such a result. */
  static String generics(boolean named) {
    return named ? "<" + NAMED + ">" : "";
  }
}
