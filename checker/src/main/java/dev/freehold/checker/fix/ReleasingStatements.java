package dev.freehold.checker.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements that do nothing but release a value, with the tests for null around them.
 */
final class ReleasingStatements extends TreeScanner<Void, Void> {
  private final Source source;
  private final List<String> releases;
  private final List<StatementTree> found = new ArrayList<>();

  private ReleasingStatements(Source source, List<String> releases) {
    this.source = source;
    this.releases = releases;
  }

  /**
   * Finds them.
   *
   * @param releases what they may say
   */
  static List<StatementTree> in(
      List<? extends StatementTree> statements, List<String> releases, Source source) {
    ReleasingStatements search = new ReleasingStatements(source, releases);
    search.scan(statements, null);
    return search.found;
  }

  @Override
  public @Nullable Void visitExpressionStatement(ExpressionStatementTree tree, Void unused) {
    if (source.spans.knows(tree) && releases.contains(source.textOf(tree))) {
      if (source.statements.listOf(tree) != null) {
        found.add(tree);
      }
      return null;
    }
    return super.visitExpressionStatement(tree, null);
  }

  @Override
  public @Nullable Void visitIf(IfTree tree, Void unused) {
    int before = found.size();
    super.visitIf(tree, null);
    if (tree.getElseStatement() == null && isOnly(tree.getThenStatement())) {
      found.subList(before, found.size()).clear();
      found.add(tree);
    }
    return null;
  }

  private boolean isOnly(StatementTree statement) {
    List<? extends StatementTree> all =
        statement instanceof BlockTree block ? block.getStatements() : List.of(statement);
    return all.size() == 1
        && all.get(0) instanceof ExpressionStatementTree
        && releases.contains(source.textOf(all.get(0)));
  }

  @Override
  public @Nullable Void scan(Tree tree, Void unused) {
    return tree instanceof ClassTree || tree instanceof LambdaExpressionTree
        ? null
        : super.scan(tree, null);
  }
}
