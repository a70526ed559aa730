package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * An expression whose result has no name, and what it might be called.
 *
 * @param statement in which it is the first thing that happens
 * @param releases what would release it under the name
 */
record Temporary(NamedValue variable, StatementTree statement, List<Lines> releases) {

  /** Null where a variable before the statement would not do the same. */
  static @Nullable Temporary of(Lost lost, Source source) {
    Tree made = lost.origin().tree();
    StatementTree statement = source.statements.around(made);
    Tree member = source.scopes.memberAround(made);
    if (statement == null
        || member == null
        || !(made instanceof ExpressionTree expression)
        || !source.spans.knows(made)
        || source.statements.listOf(statement) == null
        || !new Evaluation(source.parents).isFirst(made, statement)) {
      return null;
    }
    TypeMirror type = TreeUtils.typeOf(expression);
    String name = NewName.like(NewName.ofType(TypeText.of(type)), member);
    List<Lines> releases =
        new ReleaseStatements(source).lines(name, type, lost.origin(), made, lost.maybeNull());
    return new Temporary(new NamedValue(source, expression, name), statement, releases);
  }

  /** Whether it is all that the statement does. */
  boolean isStatement() {
    return variable.source().parents.of(variable.value()) == statement;
  }
}
