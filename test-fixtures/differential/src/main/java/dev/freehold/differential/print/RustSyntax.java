package dev.freehold.differential.print;

import dev.freehold.differential.language.Callee;
import dev.freehold.differential.language.Expression;
import dev.freehold.differential.language.Function;
import dev.freehold.differential.language.Mode;
import dev.freehold.differential.language.Statement;
import dev.freehold.differential.language.Type;
import dev.freehold.differential.language.ValueType;
import dev.freehold.differential.language.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rust of the edition 2021. Borrows are written out, {@code &mut *m}, so that they begin where
 * Java's do; only what a method is called on is left to the compiler, in both.
 */
final class RustSyntax implements Syntax {
  @Override
  public String header(Function function) {
    boolean named = !function.from().isEmpty();
    String parameters =
        function.parameters().stream()
            .map(each -> declared(each, function.from().contains(each)))
            .collect(Collectors.joining(", "));
    String result =
        function.result().equals(ValueType.VOID)
            ? ""
            : " -> " + RustTypes.of(function.result(), named);
    return "fn " + function.name() + RustTypes.generics(named) + "(" + parameters + ")" + result;
  }

  private static String declared(Variable variable, boolean named) {
    return "mut " + variable.name() + ": " + RustTypes.of(variable.type(), named);
  }

  @Override
  public String declare(Statement.Declare statement) {
    Variable variable = statement.variable();
    return "let " + declared(variable, false) + " = " + value(statement.value(), variable.type());
  }

  @Override
  public String value(Expression expression, ValueType wanted) {
    if (expression instanceof Expression.Place place) {
      return sigil(wanted.mode()) + target(place, wanted);
    }
    if (expression instanceof Expression.Read read) {
      return place(read.object()) + ".n";
    }
    if (expression instanceof Expression.Literal literal) {
      return Integer.toString(literal.value());
    }
    if (expression instanceof Expression.Choice choice) {
      return "(if "
          + test(choice.test())
          + " { "
          + value(choice.whenTrue(), wanted)
          + " } else { "
          + value(choice.whenFalse(), wanted)
          + " })";
    }
    Expression.Call call = (Expression.Call) expression;
    return call.callee().kind() == Callee.Kind.IDENTITY
        ? Written.rust(call.callee(), List.of(value(call.operands().get(0), wanted)))
        : converted(call, call.callee().result(), wanted);
  }

  private String converted(Expression.Call call, ValueType given, ValueType wanted) {
    boolean same = given.mode() == wanted.mode() || !given.type().isTracked();
    boolean boxed = given.type() == Type.GAUGE;
    String dereference = given.isBorrow() || boxed ? "*" : "";
    return (same ? "" : sigil(wanted.mode()) + dereference) + call(call);
  }

  private static String sigil(Mode mode) {
    return switch (mode) {
      case OWN -> "";
      case MUT -> "&mut ";
      case REF -> "&";
    };
  }

  /** The resource itself, not the reference to it. */
  private String target(Expression.Place place, ValueType wanted) {
    boolean boxed = place.type() == Type.GAUGE && wanted.isBorrow();
    boolean reference = place.isWhole() && (place.root().type().isBorrow() || boxed);
    return (reference ? "*" : "") + place(place);
  }

  @Override
  public String call(Expression.Call call) {
    Callee callee = call.callee();
    List<String> operands = new ArrayList<>();
    for (int i = callee.isMethod() ? 1 : 0; i < call.operands().size(); i++) {
      operands.add(value(call.operands().get(i), callee.operands().get(i)));
    }
    if (Written.is(callee)) {
      if (callee.isMethod()) {
        operands.add(0, receiver(call));
      }
      return Written.rust(callee, operands);
    }
    String list = "(" + String.join(", ", operands) + ")";
    return switch (callee.kind()) {
      case METHOD -> method(call, operands);
      case CONSTRUCTOR -> callee.name() + "::new" + list;
      default -> callee.name() + list;
    };
  }

  /**
   * A call of a method. Rust borrows the variable that it is called on before it calculates a
   * number that it is given; Java, afterwards.
   */
  private String method(Expression.Call call, List<String> operands) {
    String start = receiver(call) + "." + call.callee().name();
    boolean early =
        call.operands().size() == 2
            && call.operands().get(0) instanceof Expression.Place
            && call.operands().get(1) instanceof Expression.Call argument
            && argument.type() == Type.INT;
    return early
        ? "{ let n = " + operands.get(0) + "; " + start + "(n) }"
        : start + "(" + String.join(", ", operands) + ")";
  }

  private String receiver(Expression.Call call) {
    Expression object = call.operands().get(0);
    if (object instanceof Expression.Place place) {
      return place(place);
    }
    return object instanceof Expression.Call inner
        ? call(inner)
        : value(object, call.callee().operands().get(0));
  }

  @Override
  public String test(Expression number) {
    return "odd(" + value(number, ValueType.INT) + ")";
  }

  @Override
  public String switchOn(Expression number) {
    return "match " + value(number, ValueType.INT);
  }

  @Override
  public String arm(int number, boolean last) {
    return (last ? "_" : Integer.toString(number)) + " =>";
  }

  @Override
  public String match(Statement.Match match) {
    return "match " + value(match.value(), match.bound().type());
  }

  @Override
  public String guardedArm(Statement.Match match) {
    return "mut " + match.bound().name() + " if " + test(match.guard()) + " =>";
  }

  @Override
  public String otherArm(Statement.Match match) {
    return "mut " + match.bound().name() + " =>";
  }

  @Override
  public String forever() {
    return "loop";
  }

  @Override
  public String lambda() {
    return "run(|| {";
  }

  @Override
  public String beginning() {
    return "#![allow(warnings)]\n" + RustLibrary.text();
  }

  @Override
  public String end() {
    return "";
  }
}
