package dev.freehold.checker.fix;

import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * A result that is passed on at once gets a name, so that it is released where what it is passed to
 * throws.
 */
public record KeepWhenThrown(Lost lost) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    List<Proposal> proposals = new ArrayList<>(asResource(source));
    Temporary temporary = Temporary.of(lost, source);
    Tree member = temporary == null ? null : source.scopes.memberAround(lost.at());
    if (temporary == null || member == null || temporary.statement() instanceof VariableTree) {
      return proposals;
    }
    StatementTree statement = temporary.statement();
    Wrapping wrapping = new Wrapping(source, statement, statement);
    if (wrapping.isPossible()) {
      String exception = NewName.like("e", member);
      for (Lines release : temporary.releases()) {
        proposals.add(thrown(temporary, new Rethrow(release, exception), wrapping));
      }
    }
    return proposals;
  }

  private static Proposal thrown(Temporary temporary, Rethrow rethrow, Wrapping wrapping) {
    Source source = temporary.variable().source();
    List<Edit> edits =
        new ArrayList<>(
            source.layout.before(
                temporary.statement(), temporary.variable().declaration().lines()));
    edits.addAll(wrapping.in("try {", List.of(temporary.variable().used()), rethrow.tail(source)));
    return Proposal.ofBody(
        "keep "
            + temporary.variable().quoted()
            + " in a variable `"
            + temporary.variable().name()
            + "`, and "
            + rethrow.put(wrapping),
        edits);
  }

  /** In the parentheses of a try statement, a resource of its own. */
  private List<Proposal> asResource(Source source) {
    VariableTree outer = resourceAround(source);
    Tree made = lost.origin().tree();
    Tree member = outer == null ? null : source.scopes.memberAround(outer);
    if (outer == null
        || member == null
        || !(made instanceof com.sun.source.tree.ExpressionTree expression)) {
      return List.of();
    }
    String type = TypeText.of(TreeUtils.typeOf(expression));
    NamedValue named =
        new NamedValue(source, expression, NewName.like(NewName.ofType(type), member));
    Lines declaration = named.declaration();
    return List.of(
        Proposal.ofBody(
            "insert "
                + declaration.quoted()
                + " before `"
                + outer.getName()
                + "` in line "
                + source.lineOf(outer)
                + ", and use `"
                + named.name()
                + "` there",
            List.of(
                Edit.insert(source.spans.start(outer), declaration.shown() + " "), named.used())));
  }

  private @Nullable VariableTree resourceAround(Source source) {
    Tree made = lost.origin().tree();
    for (Tree each = made; each != null; each = source.parents.of(each)) {
      if (each instanceof VariableTree variable) {
        return source.parents.of(variable) instanceof TryTree attempt
                && attempt.getResources().contains(variable)
            ? variable
            : null;
      }
      if (each instanceof ReturnTree || each == source.unit()) {
        return null;
      }
    }
    return null;
  }
}
