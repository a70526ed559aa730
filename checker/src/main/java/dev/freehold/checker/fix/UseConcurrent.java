package dev.freehold.checker.fix;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * A variable has a collection or a text that several threads may use at once, in the place of one
 * that only one may.
 *
 * @param shared what several threads use
 */
public record UseConcurrent(Tree shared) implements Remedy {
  private static final String CONCURRENT = "java.util.concurrent.";

  private static final Map<String, String> SAFE =
      Map.of(
          "List", CONCURRENT + "CopyOnWriteArrayList",
          "ArrayList", CONCURRENT + "CopyOnWriteArrayList",
          "Set", CONCURRENT + "CopyOnWriteArraySet",
          "HashSet", CONCURRENT + "CopyOnWriteArraySet",
          "Map", CONCURRENT + "ConcurrentHashMap",
          "HashMap", CONCURRENT + "ConcurrentHashMap",
          "StringBuilder", "java.lang.StringBuffer");

  @Override
  public List<Proposal> proposals(Source source) {
    List<Proposal> proposals = new ArrayList<>();
    for (VariableTree each : new VariableUses(source).variablesIn(shared)) {
      Proposal proposal = of(each, source);
      if (proposal != null) {
        proposals.add(proposal);
      }
      proposals.addAll(
          new UseAtomic(TreeUtils.elementFromDeclaration(each), false).proposals(source));
    }
    return proposals;
  }

  private static @Nullable Proposal of(VariableTree variable, Source source) {
    IdentifierTree declared = classIn(variable.getType(), source);
    String safe = declared == null ? null : SAFE.get(declared.getName().toString());
    if (declared == null || safe == null) {
      return null;
    }
    String name = safe.substring(safe.lastIndexOf('.') + 1);
    List<Edit> edits = new ArrayList<>(List.of(source.replace(declared, name)));
    if (variable.getInitializer() instanceof NewClassTree made) {
      IdentifierTree of = classIn(made.getIdentifier(), source);
      if (of == null || !SAFE.containsKey(of.getName().toString())) {
        return null;
      }
      edits.add(source.replace(of, name));
    }
    List<Edit> all = new Imports(source).with(safe, edits);
    return all == null
        ? null
        : Proposal.ofFile(
            "declare `"
                + variable.getName()
                + "` as `"
                + name
                + "` in line "
                + source.lineOf(variable),
            all);
  }

  private static @Nullable IdentifierTree classIn(@Nullable Tree type, Source source) {
    Tree name = type instanceof ParameterizedTypeTree generic ? generic.getType() : type;
    return name instanceof IdentifierTree simple && source.spans.knows(simple) ? simple : null;
  }
}
