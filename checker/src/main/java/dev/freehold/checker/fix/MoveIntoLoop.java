package dev.freehold.checker.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A variable whose value each iteration of a loop gives away is declared in the loop, so that each
 * iteration makes a value of its own.
 *
 * @param name of the variable
 * @param end what gives the value away
 */
public record MoveIntoLoop(String name, Tree end) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    VariableTree declaration = source.scopes.declarationOf(name, end);
    BlockTree body = body(source);
    if (declaration == null
        || body == null
        || declaration.getInitializer() == null
        || source.statements.listOf(declaration) == null
        || !source.layout.isAlone(declaration)
        || body.getStatements().isEmpty()
        || source.parents.isIn(declaration, body)) {
      return List.of();
    }
    StatementTree first = body.getStatements().get(0);
    List<Edit> edits = new ArrayList<>();
    edits.add(source.layout.delete(declaration));
    edits.addAll(source.layout.before(first, List.of(source.textOf(declaration))));
    return List.of(
        Proposal.ofBody(
            "move "
                + source.linesOf(declaration)
                + " into the loop, before line "
                + source.lineOf(first),
            edits));
  }

  /** The block that is repeated. */
  private @Nullable BlockTree body(Source source) {
    Tree inner = end;
    for (Tree each = source.parents.of(end); each != null; each = source.parents.of(each)) {
      if (Repetition.isLoop(each)) {
        return inner instanceof BlockTree block ? block : null;
      }
      if (each instanceof LambdaExpressionTree || each instanceof ClassTree) {
        return null;
      }
      inner = each;
    }
    return null;
  }
}
