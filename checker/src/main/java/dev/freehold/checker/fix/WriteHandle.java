package dev.freehold.checker.fix;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the declarations that have a say in a number says that it is a handle.
 *
 * @param place where it is used as one
 * @param declaration of what, by its simple name
 */
public record WriteHandle(Tree place, String declaration) implements Remedy {
  private static final Set<String> NUMBERS = Set.of("long", "int", "Long", "Integer");

  @Override
  public List<Proposal> proposals(Source source) {
    List<Proposal> proposals = new ArrayList<>();
    for (Tree each : new Concerned(source).by(place)) {
      Tree number = numberIn(typeOf(each), source);
      boolean said =
          AnnotationsIn.typeOf(each).stream().anyMatch(a -> a.toString().contains("HandleOf"));
      if (number != null && !said) {
        proposals.addAll(written(number, source));
      }
    }
    return proposals;
  }

  private List<Proposal> written(Tree number, Source source) {
    String annotation = "@HandleOf(" + declaration + ".class)";
    List<Edit> edits =
        new Imports(source)
            .with("HandleOf", Edit.insert(source.spans.start(number), annotation + " "));
    return edits == null
        ? List.of()
        : List.of(
            Proposal.ofFile(
                "write `"
                    + annotation
                    + "` before `"
                    + number
                    + "` in line "
                    + source.lineOf(number),
                edits));
  }

  private static @Nullable Tree typeOf(Tree declared) {
    return declared instanceof VariableTree variable
        ? variable.getType()
        : ((MethodTree) declared).getReturnType();
  }

  private static @Nullable Tree numberIn(@Nullable Tree type, Source source) {
    List<Tree> found = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, Void unused) {
        if ((tree instanceof PrimitiveTypeTree || tree instanceof IdentifierTree)
            && NUMBERS.contains(tree.toString())
            && source.spans.knows(tree)) {
          found.add(tree);
        }
        return super.scan(tree, null);
      }
    }.scan(type, null);
    return found.isEmpty() ? null : found.get(0);
  }
}
