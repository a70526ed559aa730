package dev.freehold.checker.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Supposition;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * A method borrows a value instead of taking it over, and leaves its release to the caller.
 *
 * @param owner the parameter, as the method knows it
 */
public record BorrowInstead(Site owner, Qualifier qualifier) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    if (!(owner.tree() instanceof VariableTree parameter)
        || !(source.parents.of(parameter) instanceof MethodTree method)
        || method.getBody() == null) {
      return List.of();
    }
    List<Edit> edits =
        new Qualifying(source).edits(parameter.getModifiers(), parameter.getType(), qualifier);
    List<StatementTree> releases = releases(parameter, method.getBody(), source);
    Edit unwrapped = unwrapped(parameter, method.getBody(), source);
    if (edits == null || (releases.isEmpty() && unwrapped == null)) {
      return List.of();
    }
    List<Edit> inside =
        unwrapped == null ? source.layout.delete(releases) : List.<Edit>of(unwrapped);
    List<Edit> all = new ArrayList<>(edits);
    all.addAll(inside);
    String help =
        "write `"
            + qualifier.annotation()
            + "` before the type of `"
            + parameter.getName()
            + "` in line "
            + source.lineOf(parameter)
            + (unwrapped == null
                ? HoldInTry.without(releases, null, source)
                : ", without the try statement that closes it");
    return List.of(
        new Proposal(
            new Fix(help, all),
            List.of(
                new Supposition.Qualified(TreeUtils.elementFromDeclaration(parameter), qualifier)),
            inside));
  }

  private List<StatementTree> releases(VariableTree parameter, BlockTree body, Source source) {
    List<String> calls =
        new ReleaseStatements(source)
            .of(parameter.getName().toString(), TreeUtils.typeOf(parameter), owner, body);
    return ReleasingStatements.in(body.getStatements(), calls, source);
  }

  /** The body of a try statement that does nothing else than to close the parameter. */
  private static @Nullable Edit unwrapped(VariableTree parameter, BlockTree body, Source source) {
    for (StatementTree each : body.getStatements()) {
      if (each instanceof TryTree attempt
          && attempt.getResources().size() == 1
          && names(attempt.getResources().get(0), parameter)
          && DeclareBeforeTry.isPlain(attempt, source)) {
        return DeclareBeforeTry.unwrapped(attempt, source);
      }
    }
    return null;
  }

  private static boolean names(Tree resource, VariableTree parameter) {
    return resource instanceof IdentifierTree name && name.getName().equals(parameter.getName());
  }
}
