package dev.freehold.soundness.program;

import dev.freehold.soundness.program.Variable.Mode;
import java.util.List;
import java.util.stream.IntStream;

/** Calls of a program's own methods. */
final class MethodCalls {
  private MethodCalls() {}

  static Operation of(Method method) {
    List<Parameter> parameters =
        method.parameters().stream().map(each -> parameter(each, method.kind())).toList();
    return new Operation(method.name(), parameters, outcome(method), method.fails(), method.kind());
  }

  private static Parameter parameter(Variable variable, Method.Kind kind) {
    boolean receiver = kind == Method.Kind.INSTANCE && variable.name().equals("this");
    Lending lending =
        switch (variable.mode()) {
          case OWN -> Lending.MOVED;
          case MUT -> Lending.EXCLUSIVE;
          default -> Lending.SHARED;
        };
    return new Parameter(variable.type(), lending, "", receiver);
  }

  private static Outcome outcome(Method method) {
    if (method.kind() == Method.Kind.CONSTRUCTOR) {
      return new Outcome(Type.PAIR, Outcome.Origin.OWNED, true, List.of(), "");
    }
    return method.result() == Type.NOTHING
        ? Outcome.NOTHING
        : new Outcome(
            method.result(),
            Outcome.Origin.RETURNED,
            method.mode() != Mode.REF,
            lenders(method),
            "");
  }

  /**
   * The operands that a result may be a part of; the object that it is called on, if it is lent.
   */
  private static List<Integer> lenders(Method method) {
    if (method.mode() == Mode.OWN) {
      return List.of();
    }
    return method.kind() == Method.Kind.INSTANCE
        ? List.of(0)
        : IntStream.range(0, method.parameters().size())
            .filter(i -> method.from().contains(method.parameters().get(i).name()))
            .boxed()
            .toList();
  }
}
