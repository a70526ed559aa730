package dev.freehold.checker.flow;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.VariableElement;

/** Finds the names of the enclosing body that a lambda or class uses, each at its first use. */
final class CapturedNames extends TreeScanner<Void, Map<Name, Tree>> {
  private final State state;

  private CapturedNames(State state) {
    this.state = state;
  }

  static Map<Name, Tree> in(Tree tree, State state) {
    Map<Name, Tree> captured = new LinkedHashMap<>();
    new CapturedNames(state).scan(tree, captured);
    return captured;
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Map<Name, Tree> captured) {
    if (Flow.elementOf(tree) instanceof VariableElement variable) {
      Name name = nameOf(tree, variable);
      if (state.holds(name)) {
        captured.putIfAbsent(name, tree);
      }
    }
    return null;
  }

  private static Name nameOf(IdentifierTree tree, VariableElement variable) {
    boolean self = tree.getName().contentEquals("this") || variable.getKind().isField();
    return self ? new Name.This() : new Name.Local(variable);
  }
}
