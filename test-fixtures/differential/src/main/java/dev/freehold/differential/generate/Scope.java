package dev.freehold.differential.generate;

import dev.freehold.differential.language.Callee;
import dev.freehold.differential.language.Expression.Place;
import dev.freehold.differential.language.Type;
import dev.freehold.differential.language.ValueType;
import dev.freehold.differential.language.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What can be named at the point of a function that the generator has come to. */
final class Scope {
  private final Deque<List<Variable>> blocks = new ArrayDeque<>();
  private final Set<Variable> assigned = new HashSet<>();
  private final Set<Variable> captured = new HashSet<>();
  private int count;

  /** How many blocks are around the lambda. */
  private int lambda;

  private Predicate<Variable> seen = each -> true;

  Belief belief = new Belief();

  /** A variable of a name of its own, which says how it holds its value. */
  Variable fresh(ValueType type) {
    String letter =
        switch (type.mode()) {
          case OWN -> "a";
          case MUT -> "m";
          case REF -> "r";
        };
    return new Variable(letter + count++, type);
  }

  void open() {
    blocks.push(new ArrayList<>());
  }

  /** The variables of the block that ends. */
  List<Variable> close() {
    return blocks.pop();
  }

  void declare(Variable variable) {
    blocks.element().add(variable);
  }

  /** How many blocks are open. */
  int depth() {
    return blocks.size();
  }

  /** The variables of the innermost blocks, the last first. */
  List<Variable> innermost(int depth) {
    List<Variable> variables = new ArrayList<>();
    blocks.stream()
        .limit(depth)
        .forEach(
            block -> {
              for (int i = block.size() - 1; i >= 0; i--) {
                variables.add(block.get(i));
              }
            });
    return variables;
  }

  List<Variable> variables() {
    return innermost(depth()).stream().filter(seen).toList();
  }

  /** Does something as if there were only some of the variables. */
  <T> T seeing(Predicate<Variable> some, Supplier<T> action) {
    Predicate<Variable> before = seen;
    seen = before.and(some);
    T made = action.get();
    seen = before;
    return made;
  }

  /** Whether the variable is a parameter, which stands outside all blocks. */
  boolean isParameter(Variable variable) {
    return blocks.getLast().contains(variable);
  }

  /**
   * Whether the variable can get another value here. A parameter that borrows cannot, as Rust fixes
   * how long its values live. What is still owned would be lost, which only Freehold objects to.
   */
  boolean isAssignable(Variable variable) {
    boolean borrow = variable.type().isBorrow() && !isParameter(variable);
    boolean empty = variable.type().isOwner() && belief.isGone(variable);
    return (borrow || empty) && !captured.contains(variable) && !isOutsideLambda(variable);
  }

  void assigned(Variable variable) {
    assigned.add(variable);
  }

  /** A lambda uses these variables, which keep their values therefore. */
  void captured(Set<Variable> variables) {
    captured.addAll(variables);
  }

  /** Does something as if variables with several values were not there. */
  <T> T amongFinal(Supplier<T> action) {
    return seeing(each -> !assigned.contains(each), action);
  }

  /** Does something inside a lambda, as if outer variables with several values were not there. */
  <T> T inLambda(Supplier<T> body) {
    int before = lambda;
    lambda = depth();
    T made = seeing(each -> !isOutsideLambda(each) || !assigned.contains(each), body);
    lambda = before;
    return made;
  }

  /** Whether what is written here runs in a lambda. */
  boolean isInLambda() {
    return lambda > 0;
  }

  /** Whether the lambda that stands here captures the variable when it names it. */
  boolean isOutsideLambda(Variable variable) {
    return blocks.stream().skip(depth() - lambda).anyMatch(block -> block.contains(variable));
  }

  /** The variables that what is held by this one comes from, in the end. */
  List<Variable> origins(Variable variable) {
    return belief.lenders(variable).stream()
        .filter(each -> belief.loansOf(each).isEmpty())
        .toList();
  }

  List<Variable> variables(Predicate<Variable> test) {
    return variables().stream().filter(test).toList();
  }

  /** The places of that type: variables, and the parts of what they hold. */
  List<Place> places(Type type) {
    List<Place> places = new ArrayList<>();
    variables().forEach(each -> addPlaces(Place.of(each), type, places));
    return places;
  }

  /** Whether there is something to borrow for every operand that borrows. */
  boolean hasPlaces(Callee callee) {
    return callee.operands().stream()
        .filter(ValueType::isBorrow)
        .noneMatch(operand -> places(operand.type()).isEmpty());
  }

  private static void addPlaces(Place place, Type type, List<Place> into) {
    if (place.type() == type) {
      into.add(place);
    }
    place.type().parts().keySet().forEach(step -> addPlaces(place.part(step), type, into));
  }
}
