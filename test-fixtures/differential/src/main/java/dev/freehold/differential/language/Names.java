package dev.freehold.differential.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The variables that statements are about. */
public final class Names extends Rewriting {
  private final Set<Variable> named = new HashSet<>();
  private final Set<Variable> declared = new HashSet<>();
  private final Set<Variable> assigned = new HashSet<>();

  private Names() {}

  /** Those of a block and of what is in it. */
  public static Names in(Statement.Block block) {
    Names names = new Names();
    names.block(block);
    return names;
  }

  /** Those of an expression. */
  public static Names in(Expression expression) {
    Names names = new Names();
    names.expression(expression);
    return names;
  }

  /** Those that get another value. */
  public Set<Variable> assigned() {
    return assigned;
  }

  /** Those that come from outside. */
  public Set<Variable> free() {
    Set<Variable> free = new HashSet<>(named);
    free.addAll(assigned);
    free.removeAll(declared);
    return free;
  }

  @Override
  protected Expression.Place place(Expression.Place place) {
    named.add(place.root());
    return place;
  }

  @Override
  public List<Statement> statement(Statement statement) {
    if (statement instanceof Statement.Declare declare) {
      declared.add(declare.variable());
    } else if (statement instanceof Statement.Match match) {
      declared.add(match.bound());
    } else if (statement instanceof Statement.Assign assign) {
      assigned.add(assign.variable());
    }
    return super.statement(statement);
  }
}
