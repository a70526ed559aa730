package dev.freehold.checker.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is passed on is declared before its try statement, which does nothing else than to release
 * it and goes.
 *
 * @param passed where the value is passed on, in the body
 * @param name of the value
 */
public record DeclareBeforeTry(Tree passed, String name) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    TryTree attempt = attempt(source);
    if (attempt == null || !isPlain(attempt, source)) {
      return List.of();
    }
    Tree resource = attempt.getResources().get(0);
    String declaration = source.textOf(resource).replaceAll(";$", "") + ";";
    return List.of(
        Proposal.ofBody(
            "write `"
                + declaration
                + "` in line "
                + source.lineOf(attempt)
                + " instead of the try statement around "
                + source.linesOf(attempt.getBlock()),
            List.of(declared(attempt, declaration, source))));
  }

  /** The try statement around it that declares the name, and nothing else. */
  private @Nullable TryTree attempt(Source source) {
    for (Tree each = passed; each != null; each = source.parents.of(each)) {
      if (each instanceof TryTree attempt
          && attempt.getResources().size() == 1
          && attempt.getResources().get(0) instanceof VariableTree variable
          && variable.getName().contentEquals(name)) {
        return attempt;
      }
    }
    return null;
  }

  /** Whether it only closes something, and its lines hold nothing else. */
  static boolean isPlain(TryTree attempt, Source source) {
    return attempt.getCatches().isEmpty()
        && attempt.getFinallyBlock() == null
        && source.statements.listOf(attempt) != null
        && source.layout.isAlone(attempt)
        && attempt.getBlock().getStatements().stream().allMatch(source.layout::isAlone);
  }

  private static Edit declared(TryTree attempt, String declaration, Source source) {
    Edit body = unwrapped(attempt, source);
    String indentation = source.text.indentation(body.start());
    return new Edit(
        body.start(),
        body.end(),
        indentation + declaration + source.text.lineBreak() + body.text());
  }

  /** The statements in its block in the place of the try statement. */
  static Edit unwrapped(TryTree attempt, Source source) {
    int start = source.text.startOfLine(source.spans.start(attempt));
    int end = source.text.endOfLine(source.spans.end(attempt));
    return new Edit(start, end, inside(attempt.getBlock(), source.text.indentation(start), source));
  }

  private static String inside(BlockTree body, String indentation, Source source) {
    return body.getStatements().stream()
        .map((StatementTree each) -> source.layout.reindented(each, indentation))
        .collect(Collectors.joining());
  }
}
