package dev.freehold.checker.fix;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Supposition;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of a variable says how it holds its value.
 *
 * @param variable a parameter, local variable or field; anything else has no such fix
 */
public record WriteQualifier(@Nullable Tree variable, Qualifier qualifier)
    implements DeclarationRemedy {
  @Override
  public List<Proposal> proposals(Source source) {
    if (!(variable instanceof VariableTree declaration)
        || source.parents.of(declaration) == null
        || !source.spans.knows(declaration)) {
      return List.of();
    }
    List<Edit> edits =
        new Qualifying(source).edits(declaration.getModifiers(), declaration.getType(), qualifier);
    return edits == null ? List.of() : List.of(proposal(declaration, edits, source));
  }

  private Proposal proposal(VariableTree declaration, List<Edit> edits, Source source) {
    String help =
        "write `"
            + qualifier.annotation()
            + "` before the type of `"
            + declaration.getName()
            + "` in line "
            + source.lineOf(declaration);
    return new Proposal(
        new Fix(help, edits),
        List.of(
            new Supposition.Qualified(TreeUtils.elementFromDeclaration(declaration), qualifier)));
  }
}
