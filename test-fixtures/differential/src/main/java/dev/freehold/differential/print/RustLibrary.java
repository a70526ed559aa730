package dev.freehold.differential.print;

import dev.freehold.differential.language.Callee;
import dev.freehold.differential.language.Library;
import dev.freehold.differential.language.Type;
import dev.freehold.differential.language.ValueType;
import java.util.ArrayList;
import java.util.List;

/** The library as Rust declares it; what its functions do does not matter. */
final class RustLibrary {
  private RustLibrary() {}

  static String text() {
    StringBuilder text = new StringBuilder();
    for (Type type : Type.values()) {
      if (type.isTracked() && type != Type.GAUGE && !type.isStandard()) {
        text.append(declaration(type));
      }
    }
    StringBuilder trait = new StringBuilder();
    for (Callee callee : Library.all()) {
      if (Written.is(callee)) {
        continue;
      }
      String function = function(callee);
      if (callee.isMethod() && callee.operands().get(0).type() == Type.GAUGE) {
        trait.append("  ").append(function.replace("(self", "(self: Box<Self>"));
      } else {
        text.append(callee.isFunction() ? function : in(callee, function));
      }
    }
    return text.append("trait Gauge {\n")
        .append(trait.toString().replace(" { todo!() }", ";"))
        .append("}\nimpl Gauge for Res {\n")
        .append(trait)
        .append("}\n")
        .append(GivenFunctions.RUST)
        .append("fn odd(n: i32) -> bool { todo!() }\n")
        .append("fn run(body: impl FnMut()) { todo!() }\n")
        .toString();
  }

  /** As Freehold moves no part out of a resource, types with parts are ones that are dropped. */
  private static String declaration(Type type) {
    String name = JavaTypes.name(type);
    StringBuilder fields = new StringBuilder("n: i32");
    type.parts()
        .forEach(
            (part, of) -> fields.append(", ").append(part).append(": ").append(JavaTypes.name(of)));
    if (type.borrows()) {
      fields.append(", lender: &'a ").append(lender(type));
    }
    String dropped =
        type.parts().isEmpty() ? "" : "impl Drop for " + name + " { fn drop(&mut self) {} }\n";
    return "struct " + name + (type.borrows() ? "<'a>" : "") + " { " + fields + " }\n" + dropped;
  }

  private static String lender(Type type) {
    return switch (type) {
      case WINDOW -> "mut Res";
      case HOOK -> "mut (dyn FnMut() -> i32 + 'a)";
      default -> "Res";
    };
  }

  private static String in(Callee callee, String function) {
    Type type = callee.isMethod() ? callee.operands().get(0).type() : callee.result().type();
    String lifetime = type.borrows() ? "<'b>" : "";
    return "impl"
        + lifetime
        + " "
        + JavaTypes.name(type)
        + lifetime
        + " { "
        + function.strip()
        + " }\n";
  }

  /** Its resources are of any type that has a gauge. */
  private static String generic(String function, boolean named) {
    String bound = "T: Gauge";
    String parameters = named ? "<'a, " + bound + ">(" : "<" + bound + ">(";
    return function.replace("Res", "T").replaceFirst("(<'a>)?\\(", parameters);
  }

  private static String function(Callee callee) {
    boolean named = !callee.from().isEmpty() || callee.result().type().borrows();
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < callee.operands().size(); i++) {
      boolean lends = callee.from().contains(i);
      ValueType operand = callee.operands().get(i);
      parameters.add(
          i == 0 && callee.isMethod()
              ? RustTypes.receiver(operand.mode(), lends)
              : "p"
                  + i
                  + ": "
                  + RustTypes.of(operand, lends).replace("'_", callee.keeps() ? "'b" : "'_"));
    }
    String name = callee.kind() == Callee.Kind.CONSTRUCTOR ? "new" : callee.name();
    String function =
        "fn "
            + name
            + RustTypes.generics(named)
            + "("
            + String.join(", ", parameters)
            + ") -> "
            + RustTypes.of(callee.result(), named)
            + " { todo!() }\n";
    return callee.kind() == Callee.Kind.GENERIC ? generic(function, named) : function;
  }
}
