package dev.freehold.differential.generate;

import dev.freehold.differential.language.Function;
import dev.freehold.differential.language.Mode;
import dev.freehold.differential.language.Statement;
import dev.freehold.differential.language.Type;
import dev.freehold.differential.language.ValueType;
import dev.freehold.differential.language.Variable;
import java.util.ArrayList;
import java.util.List;

/** Random functions. */
public final class FunctionGenerator {
  private static final List<ValueType> RESULTS =
      List.of(
          ValueType.VOID,
          ValueType.VOID,
          ValueType.VOID,
          ValueType.VOID,
          ValueType.VOID,
          ValueType.VOID,
          ValueType.own(Type.RES),
          ValueType.own(Type.RES),
          ValueType.mut(Type.RES),
          ValueType.mut(Type.RES),
          ValueType.ref(Type.RES),
          ValueType.ref(Type.RES),
          ValueType.own(Type.OPTION),
          ValueType.own(Type.FOUND),
          ValueType.own(Type.MANY));

  private static final List<ValueType> CARRIERS =
      List.of(ValueType.own(Type.OPTION), ValueType.own(Type.FOUND), ValueType.mut(Type.MANY));

  private final long seed;

  /** A generator that makes the same functions for the same seed. */
  public FunctionGenerator(long seed) {
    this.seed = seed;
  }

  /** The function of that number, which is its name, too. */
  public Function generate(int number) {
    Draw draw = Draw.of(seed + number * 0x9E3779B97F4A7C15L);
    Scope scope = new Scope();
    scope.open();
    List<Variable> parameters = parameters(draw, scope);
    ValueType result = draw.pick(RESULTS);
    List<Variable> from = result.isTied() ? from(draw, parameters) : List.of();
    ValueType given = result.isTied() && from.isEmpty() ? ValueType.VOID : result;
    Expressions expressions = new Expressions(draw, scope);
    Statements statements = new Statements(draw, scope, expressions);
    Jumps jumps = new Jumps(draw, scope, expressions, statements, given, from);
    Statement.Block body =
        new Blocks(draw, scope, expressions, statements, jumps)
            .body(draw.chance(80) ? draw.between(3, 11) : draw.between(12, 24));
    return new Function("f" + number, parameters, given, from, body);
  }

  private static List<Variable> parameters(Draw draw, Scope scope) {
    List<Type> types = List.of(Type.RES, Type.RES, Type.RES, Type.PAIR, Type.PAIR, Type.CRATE);
    List<Variable> parameters = new ArrayList<>();
    for (int count = draw.between(1, 4); count > 0; count--) {
      Mode mode = draw.pick(List.of(Mode.values()));
      ValueType type = new ValueType(draw.pick(types), mode);
      Variable parameter = scope.fresh(draw.chance(12) ? draw.pick(CARRIERS) : type);
      scope.declare(parameter);
      parameters.add(parameter);
    }
    return parameters;
  }

  /** The borrowed parameters that the result may be a part of. */
  private static List<Variable> from(Draw draw, List<Variable> parameters) {
    List<Variable> borrowed = parameters.stream().filter(each -> each.type().isTied()).toList();
    List<Variable> some = borrowed.stream().filter(each -> draw.chance(70)).toList();
    return some.isEmpty() ? borrowed : some;
  }
}
