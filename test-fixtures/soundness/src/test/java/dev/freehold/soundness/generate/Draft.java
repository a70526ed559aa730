package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Block;
import dev.freehold.soundness.program.Expression;
import dev.freehold.soundness.program.Operation;
import dev.freehold.soundness.program.Statement;
import dev.freehold.soundness.program.Type;
import dev.freehold.soundness.program.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A method that is being written: where the writing stands, and what is believed there. */
final class Draft {
  final Dice dice;
  final List<Operation> operations;
  final boolean mayFail;

  /** Whether what a field is given is to stay there. */
  private final boolean keepsFields;

  /** Whether nothing is thrown that nobody declares. */
  final boolean careful;

  Knowledge knowledge = Knowledge.none();
  boolean reachable = true;

  /** How many more statements there may be. */
  int budget;

  private final Deque<Scope> scopes = new ArrayDeque<>();
  private final Set<Variable> captured = new HashSet<>();
  private final Set<Variable> assigned = new HashSet<>();
  private final Set<Variable> constant = new HashSet<>();
  private List<Statement> out = new ArrayList<>();
  private int names;

  Draft(
      Dice dice,
      List<Operation> operations,
      boolean mayFail,
      boolean keepsFields,
      boolean careful,
      int budget) {
    this.dice = dice;
    this.operations = operations;
    this.mayFail = mayFail;
    this.keepsFields = keepsFields;
    this.careful = careful;
    this.budget = budget;
  }

  void add(Statement statement) {
    out.add(statement);
    budget--;
  }

  /** Writes a block. What its variables owe at its end is for the writer to see to. */
  Block block(Scope scope, Runnable writer) {
    List<Statement> outer = out;
    out = new ArrayList<>();
    scopes.push(scope);
    writer.run();
    scopes.pop();
    scope.declared.forEach(knowledge::forget);
    Block block = new Block(out);
    out = outer;
    return block;
  }

  Scope scope() {
    return scopes.peek();
  }

  /** The blocks around this place, the innermost first. */
  List<Scope> scopes() {
    return List.copyOf(scopes);
  }

  int depth() {
    return scopes.size();
  }

  /** Whether the place is in a lambda. */
  boolean inLambda() {
    return scopes.stream().anyMatch(each -> each.kind == Scope.Kind.LAMBDA);
  }

  Variable fresh(Type type, Variable.Mode mode) {
    return new Variable(type.name().toLowerCase(java.util.Locale.ROOT) + names++, type, mode);
  }

  String freshLabel() {
    return "loop" + names++;
  }

  void declare(Variable variable, Belief belief) {
    scope().declared.add(variable);
    knowledge.put(variable, belief);
  }

  /** The variable gets no other value, ever. */
  void fix(Variable variable) {
    constant.add(variable);
  }

  /** An expression for the variable. */
  Expression.Use use(Variable variable) {
    if (isOutsideOfLambda(variable)) {
      captured.add(variable);
    }
    return new Expression.Use(variable);
  }

  /** Whether Java allows to name the variable here. */
  boolean isVisible(Variable variable) {
    return !isOutsideOfLambda(variable) || !assigned.contains(variable);
  }

  private boolean isOutsideOfLambda(Variable variable) {
    for (Scope each : scopes) {
      if (each.declared.contains(variable)) {
        return false;
      }
      if (each.kind == Scope.Kind.LAMBDA) {
        return true;
      }
    }
    return false;
  }

  /** Whether Java allows to give the variable another value here. */
  boolean isAssignable(Variable variable) {
    return !captured.contains(variable)
        && !constant.contains(variable)
        && !isOutsideOfLambda(variable)
        && !knowledge.of(variable).reserved;
  }

  /** Whether the variable has had one value only, and is to keep it from here on. */
  boolean keep(Variable variable) {
    return !variable.isField() && !assigned.contains(variable) && constant.add(variable);
  }

  void assign(Variable variable, Expression value, Belief belief) {
    if (!variable.isField()) {
      assigned.add(variable);
    } else if (keepsFields && !dice.mischief()) {
      belief.reserved = true;
    }
    add(new Statement.Assign(variable, value));
    knowledge.put(variable, belief);
  }

  /** Whether the variable was declared outside of the innermost loop. */
  boolean isOutsideOfLoop(Variable variable) {
    for (Scope each : scopes) {
      if (each.declared.contains(variable)) {
        return false;
      }
      if (each.kind == Scope.Kind.LOOP || each.kind == Scope.Kind.LAMBDA) {
        return true;
      }
    }
    return false;
  }

  /** The innermost block of that kind, if no lambda is between. */
  Scope inner(Scope.Kind kind) {
    for (Scope each : scopes) {
      if (each.kind == kind) {
        return each;
      }
      if (each.kind == Scope.Kind.LAMBDA) {
        return null;
      }
    }
    return null;
  }

  /** The variables that would be lost if control left for that block; null for all. */
  List<Variable> declaredWithin(Scope target) {
    List<Variable> within = new ArrayList<>();
    for (Scope each : scopes) {
      within.addAll(each.declared);
      if (each == target) {
        break;
      }
    }
    return within;
  }

  /** Whether an exception that is declared may be thrown here at all. */
  boolean canFail() {
    return !inLambda() && (mayFail || inner(Scope.Kind.GUARDED) != null);
  }

  /** The variables that an exception would lose. */
  List<Variable> endangered() {
    return declaredWithin(inner(Scope.Kind.GUARDED)).stream()
        .filter(each -> knowledge.of(each).owes())
        .toList();
  }

  /** A declared exception may leave from here. */
  void fails() {
    Scope guard = inner(Scope.Kind.GUARDED);
    if (guard != null) {
      guard.leaving.add(knowledge.copy());
    }
  }
}
