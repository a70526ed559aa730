package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a function reads of a value is read before the function is made, and captured in its place.
 *
 * @param captured where the function names the value
 * @param early what it must be read before; null where it need only be before the function
 */
public record ReadOutside(Tree captured, @Nullable Tree early) implements Remedy {
  /** Before the function. */
  public ReadOutside(Tree captured) {
    this(captured, null);
  }

  @Override
  public List<Proposal> proposals(Source source) {
    ExpressionTree value = new Expressions(source).valueOf(captured);
    Tree function = value == null ? null : functionAround(value, source);
    StatementTree statement =
        function == null ? null : source.statements.around(early == null ? function : early);
    Tree member = source.scopes.memberAround(captured);
    return value == null
            || statement == null
            || member == null
            || source.statements.listOf(statement) == null
        ? List.of()
        : List.of(new NamedValue(source, value, NewName.like("value", member)).before(statement));
  }

  private static @Nullable Tree functionAround(Tree tree, Source source) {
    Tree each = tree;
    while (each != null && !isFunction(each)) {
      each = source.parents.of(each);
    }
    return each;
  }

  private static boolean isFunction(Tree tree) {
    return tree instanceof LambdaExpressionTree
        || (tree instanceof NewClassTree made && made.getClassBody() != null);
  }
}
