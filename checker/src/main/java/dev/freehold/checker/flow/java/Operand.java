package dev.freehold.checker.flow.java;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * What evaluating an expression gave.
 *
 * @param tree the expression
 * @param value what it may be, when it was evaluated
 * @param name the place it was read from; null where there is none that is followed
 */
record Operand(Tree tree, Value value, @Nullable Name name) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  static Operand untracked(Tree tree) {
    return new Operand(tree, Value.UNTRACKED, null);
  }

  /**
   * The expression as the user wrote it, on one line; a declared variable by its name, and the
   * object of a call that names none as {@code this}.
   */
  String text() {
    if (name instanceof Name.This && TreeUtils.elementFromTree(tree) instanceof ExecutableElement) {
      return "this";
    }
    if (tree instanceof IdentifierTree identifier) {
      return identifier.getName().toString();
    }
    return tree instanceof VariableTree variable
        ? variable.getName().toString()
        : BLANKS.matcher(tree.toString()).replaceAll(" ");
  }

  Operand at(Tree other) {
    return new Operand(other, value, name);
  }
}
