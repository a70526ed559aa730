package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionTree;
import org.checkerframework.javacutil.TreeUtils;

/** An expression that gets a name: a variable is declared for it, and used in its place. */
record NamedValue(Source source, ExpressionTree value, String name) {
  /** The declaration of the variable. */
  Lines declaration() {
    return declaration(source.textOf(value));
  }

  /**
   * The same.
   *
   * @param initializer what the expression has become meanwhile
   */
  Lines declaration(String initializer) {
    return Lines.of(type() + " " + name + " = " + initializer + ";");
  }

  private String type() {
    return TypeText.of(TreeUtils.typeOf(value));
  }

  /** The name in the place of the expression. */
  Edit used() {
    return source.replace(value, name);
  }

  /** The expression, as help quotes it. */
  String quoted() {
    return Lines.of(source.textOf(value)).quoted();
  }
}
