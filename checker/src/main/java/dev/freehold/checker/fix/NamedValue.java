package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;
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
    TypeMirror type = TreeUtils.typeOf(value);
    return new KnownNames(source).know(type) ? TypeText.of(type) : TypeText.INFERRED;
  }

  /** A fix that declares the variable before a statement. */
  Proposal before(StatementTree statement) {
    Lines declaration = declaration();
    List<Edit> edits = new ArrayList<>(source.layout.before(statement, declaration.lines()));
    edits.add(used());
    return Proposal.ofBody(
        "insert "
            + declaration.quoted()
            + " before line "
            + source.lineOf(statement)
            + ", and use `"
            + name
            + "` in line "
            + source.lineOf(value),
        edits);
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
