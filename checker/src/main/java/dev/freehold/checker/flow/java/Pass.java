package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import dev.freehold.checker.flow.event.SeenVariables;
import dev.freehold.checker.flow.ownership.Call;
import dev.freehold.checker.flow.ownership.MethodContext;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UseContext;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import dev.freehold.checker.typesystem.CallTypes;
import java.util.List;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The pass over one body, as the class for a construct sees it: the point that it has come to, what
 * it stands within, and a way into what is within the construct.
 *
 * <p>The classes for the constructs keep nothing themselves, so that each may have its own instance
 * of another.
 */
final class Pass {
  private final Point point;
  private final FlowOptions options;
  private final Evaluator evaluator;
  private final Nesting nesting;

  Pass(Point point, FlowOptions options, Evaluator evaluator) {
    this.point = point;
    this.options = options;
    this.evaluator = evaluator;
    this.nesting = new Nesting(point);
  }

  Point point() {
    return point;
  }

  FlowOptions options() {
    return options;
  }

  /** What calls say where type arguments carry qualifiers, at this point. */
  CallTypes callTypes() {
    return options.callTypes().where(this::strengthOf);
  }

  private @Nullable Qualifier strengthOf(VariableElement variable) {
    Value value = point.state().get(new Name.Local(variable));
    return value == null || value.live().isEmpty() ? null : value.strength();
  }

  /**
   * A variable holds a value from here on.
   *
   * @param from the name that it had before; null where it had none
   */
  void see(VariableElement variable, Value held, @Nullable Name from) {
    SeenVariables seen = options.seen();
    if (seen != null) {
      boolean temporary = from == null || from instanceof Name.Temporary;
      seen.given(variable, held.live(), !temporary);
    }
  }

  /** A call is made; what it releases is gone, whoever names it, and is not handed over. */
  void see(Call call) {
    SeenVariables seen = options.seen();
    if (seen == null || call.signature().releases()) {
      return;
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      Operand argument = call.arguments().get(i);
      Signature.Parameter parameter = call.signature().parameterFor(i);
      VariableElement variable = variableOf(argument.name());
      if (parameter != null
          && parameter.ownership() == Qualifier.OWN
          && variable != null
          && argument.value().any(Binding::owns)) {
        seen.handedOver(argument.tree(), variable);
      }
    }
  }

  private static @Nullable VariableElement variableOf(@Nullable Name name) {
    if (name instanceof Name.Local local) {
      return local.variable();
    }
    return name instanceof Name.Field field ? field.variable() : null;
  }

  /** The blocks and full expressions that the point lies in, and the exits that leave them. */
  Nesting nesting() {
    return nesting;
  }

  Operand evaluate(ExpressionTree expression, UseContext context) {
    return evaluator.evaluate(expression, context);
  }

  /** Executes a statement, if control comes to it. */
  void execute(StatementTree statement) {
    if (point.isReachable()) {
      evaluator.execute(statement);
    }
  }

  void executeAll(List<? extends StatementTree> statements) {
    statements.forEach(this::execute);
  }

  /** A pass over a body within this one, which nothing of this one is visible to yet. */
  Pass inside(MethodContext context) {
    return evaluator.over(new Point(point.types(), context, point.events()), options);
  }
}
