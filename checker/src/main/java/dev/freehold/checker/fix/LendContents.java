package dev.freehold.checker.fix;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WildcardTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A collection of resources owns what is in it, as an {@code OwnList} that is released where it
 * ends; or it borrows that.
 *
 * @param type an argument of the collection's type, or the type of an array
 */
public record LendContents(Tree type) implements Remedy {
  private static final Set<String> LISTS = Set.of("List", "ArrayList", "LinkedList", "Collection");

  @Override
  public List<Proposal> proposals(Source source) {
    List<Proposal> proposals = new ArrayList<>();
    Tree generic = source.parents.of(type);
    if (type instanceof ArrayTypeTree || !source.spans.knows(type)) {
      return List.of();
    }
    if (generic instanceof ParameterizedTypeTree list
        && source.parents.of(list) instanceof VariableTree variable) {
      Proposal owned = owned(variable, list, source);
      if (owned != null) {
        proposals.add(owned);
      }
    }
    Tree held =
        type instanceof WildcardTree wildcard && wildcard.getBound() != null
            ? wildcard.getBound()
            : type;
    List<Edit> edits = new Imports(source).with("Ref", lent(held, source));
    if (edits != null) {
      proposals.add(
          Proposal.ofFile(
              "write `@Ref` before `" + named(held) + "` in line " + source.lineOf(type), edits));
    }
    return List.copyOf(proposals);
  }

  private static Tree named(Tree held) {
    return held instanceof AnnotatedTypeTree annotated ? annotated.getUnderlyingType() : held;
  }

  /** In the place of what says otherwise. */
  private static Edit lent(Tree held, Source source) {
    return held instanceof AnnotatedTypeTree annotated && annotated.getAnnotations().size() == 1
        ? source.replace(annotated.getAnnotations().get(0), "@Ref")
        : Edit.insert(new Qualifying(source).nameIn(held), "@Ref ");
  }

  /** A local list that begins empty. */
  private static @Nullable Proposal owned(
      VariableTree variable, ParameterizedTypeTree list, Source source) {
    boolean isList =
        list.getType() instanceof IdentifierTree name && LISTS.contains(name.getName().toString());
    if (!isList
        || !(variable.getInitializer() instanceof NewClassTree made)
        || !made.getArguments().isEmpty()
        || made.getClassBody() != null
        || !(source.parents.of(variable) instanceof BlockTree block)) {
      return null;
    }
    List<Edit> edits = new ArrayList<>();
    edits.add(source.replace(list.getType(), "OwnList"));
    edits.add(source.replace(made, "OwnList.create()"));
    edits.add(source.layout.atEnd(block, List.of(variable.getName() + ".close();")));
    List<Edit> all = new Imports(source).with("dev.freehold.memory.OwnList", edits);
    return all == null
        ? null
        : Proposal.ofFile(
            "declare `"
                + variable.getName()
                + "` as `OwnList` in line "
                + source.lineOf(variable)
                + ", and insert `"
                + variable.getName()
                + ".close();` before "
                + source.endOf(block),
            all);
  }
}
