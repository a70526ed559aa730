package dev.freehold.checker.release;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCExpressionStatement;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCStatement;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.List;
import com.sun.tools.javac.util.ListBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the releases of results that nobody takes: each is kept in a variable of ours, and
 * released behind its statement, the last first.
 */
final class HeldResults {
  private final ReleasePlan plan;
  private final ReleaseTrees trees;
  private final Map<JCTree, VarSymbol> holders = new HashMap<>();
  private final Map<JCTree, java.util.List<OwnedResult>> statements = new HashMap<>();

  HeldResults(ReleasePlan plan, ReleaseTrees trees) {
    this.plan = plan;
    this.trees = trees;
    for (OwnedResult each : plan.results().values()) {
      statements.computeIfAbsent(each.statement(), key -> inOrder(each.statement()));
      if (!isDropped(statements.getOrDefault(each.statement(), java.util.List.of()))) {
        holders.put(each.result(), holder(each.result()));
      }
    }
  }

  /** Those of a statement, as they come into being. */
  private java.util.List<OwnedResult> inOrder(JCStatement statement) {
    java.util.List<OwnedResult> found = new ArrayList<>();
    new TreeScanner() {
      @Override
      public void scan(@Nullable JCTree tree) {
        super.scan(tree);
        OwnedResult result = tree == null ? null : plan.results().get(tree);
        if (result != null) {
          found.add(result);
        }
      }
    }.scan(statement);
    return found;
  }

  private VarSymbol holder(JCExpression result) {
    return trees.variable(owner(), "result", trees.erased(result.type), result.pos);
  }

  /** As javac has it: of a variable in an initializer too, a method is the owner. */
  private Symbol owner() {
    return plan.member() instanceof JCMethodDecl method
        ? method.sym
        : trees.initializer(plan.type());
  }

  /** Whether the statement gives one result, and does nothing with it. */
  private static boolean isDropped(java.util.List<OwnedResult> results) {
    return results.size() == 1 && results.get(0).isAll();
  }

  /** The expression, which leaves its result in our variable where it has one. */
  JCExpression held(@Nullable JCTree original, JCExpression value) {
    VarSymbol holder = holders.get(original);
    if (holder == null) {
      return value;
    }
    trees.at(value.pos);
    return trees.assignment(holder, value);
  }

  /** The statement with what releases its results; itself where there are none. */
  JCStatement around(JCStatement statement) {
    java.util.List<OwnedResult> results = statements.get(statement);
    if (results == null) {
      return statement;
    }
    return trees.block(
        isDropped(results)
            ? dropped((JCExpressionStatement) statement, results.get(0))
            : guarded(List.of(statement), results, statement.pos),
        statement.pos);
  }

  /** What gives a variable its value where results are released that it does not own. */
  List<JCStatement> initialized(JCVariableDecl declaration) {
    java.util.List<OwnedResult> results = statements.get(declaration);
    JCExpression value = declaration.init;
    if (results == null || value == null) {
      return List.nil();
    }
    trees.at(declaration.pos);
    declaration.init = null;
    return guarded(List.of(trees.assign(declaration.sym, value)), results, declaration.pos);
  }

  private List<JCStatement> dropped(JCExpressionStatement statement, OwnedResult result) {
    VarSymbol dropped = holder(result.result());
    trees.at(statement.pos);
    return List.of(
        trees.declare(dropped, statement.expr), trees.release(dropped, result.release()));
  }

  private List<JCStatement> guarded(
      List<JCStatement> inside, java.util.List<OwnedResult> results, int end) {
    ListBuffer<JCStatement> all = new ListBuffer<>();
    List<JCStatement> body = inside;
    trees.at(end);
    for (int i = results.size() - 1; i >= 0; i--) {
      OwnedResult each = results.get(i);
      VarSymbol holder = holders.get(each.result());
      if (holder != null) {
        body =
            List.of(
                trees.guarded(
                    body,
                    trees.release(holder, each.release()),
                    trees.release(holder, each.release()),
                    holder,
                    end));
        all.prepend(trees.declare(holder, trees.nothing()));
      }
    }
    return all.toList().appendList(body);
  }
}
