package dev.freehold.checker.flow.java;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.ownership.OwnedFields;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;

/** What runs before a constructor's own statements, and when a class is loaded. */
final class Initializers {
  private final Pass pass;
  private final FieldWrites writes;

  Initializers(Pass pass) {
    this.pass = pass;
    this.writes = new FieldWrites(pass);
  }

  /**
   * After the call at the beginning of a constructor.
   *
   * @param other whether it was another constructor of the class, which has filled the fields
   */
  void afterConstructor(boolean other) {
    OwnedFields.filled(pass.point(), other);
    if (!other) {
      pass.point().context().initializers().forEach(this::run);
    }
  }

  /** A field's first value, or an initializer block. */
  void run(Tree initializer) {
    if (initializer instanceof BlockTree block) {
      pass.execute(block);
    } else if (initializer instanceof VariableTree field && field.getInitializer() != null) {
      ExpressionTree value = field.getInitializer();
      VariableElement variable = TreeUtils.elementFromDeclaration(field);
      pass.nesting().fullExpression(field, () -> writes.assign(field, value, variable, value));
    }
  }
}
