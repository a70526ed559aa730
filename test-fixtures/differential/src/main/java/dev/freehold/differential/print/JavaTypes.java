package dev.freehold.differential.print;

import dev.freehold.differential.language.Mode;
import dev.freehold.differential.language.Type;
import dev.freehold.differential.language.ValueType;
import java.util.List;
import java.util.Locale;

/** Types as Java writes them. */
final class JavaTypes {
  private JavaTypes() {}

  static String of(ValueType type) {
    return switch (type.type()) {
      case VOID, INT -> name(type.type());
      case OPTION -> qualifier(type) + " Optional<@Own Res>";
      case FOUND -> "Optional<@Ref Res>";
      case MANY -> "List<@Ref Res>";
      default -> qualifier(type) + " " + name(type.type());
    };
  }

  /** Nobody owns a view: whoever has one that may write holds it exclusively. */
  static String qualifier(ValueType type) {
    boolean view = type.type().isView() && type.mode() == Mode.OWN;
    return "@" + capitalised((view ? Mode.MUT : type.mode()).name());
  }

  static String name(Type type) {
    return type.isTracked() ? capitalised(type.name()) : type.name().toLowerCase(Locale.ROOT);
  }

  static String capitalised(String constant) {
    return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
  }

  /** What a borrowed result comes from. */
  static String from(List<String> names) {
    return "@From({\"" + String.join("\", \"", names) + "\"})";
  }
}
