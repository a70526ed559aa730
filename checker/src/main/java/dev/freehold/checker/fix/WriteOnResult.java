package dev.freehold.checker.fix;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Supposition;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;

/**
 * A method says how it hands out its result.
 *
 * @param at something in the method
 */
public record WriteOnResult(Tree at, Qualifier qualifier) implements DeclarationRemedy {
  @Override
  public List<Proposal> proposals(Source source) {
    if (!(source.scopes.memberAround(at) instanceof MethodTree method)
        || method.getReturnType() == null
        || !source.spans.knows(method)) {
      return List.of();
    }
    List<Edit> edits =
        new Qualifying(source).edits(method.getModifiers(), method.getReturnType(), qualifier);
    return edits == null ? List.of() : List.of(proposal(method, edits, source));
  }

  private Proposal proposal(MethodTree method, List<Edit> edits, Source source) {
    String help =
        "write `"
            + qualifier.annotation()
            + "` before the result's type in line "
            + source.lineOfName(method);
    return new Proposal(
        new Fix(help, edits),
        List.of(new Supposition.Qualified(TreeUtils.elementFromDeclaration(method), qualifier)));
  }
}
