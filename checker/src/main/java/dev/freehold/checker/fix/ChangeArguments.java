package dev.freehold.checker.fix;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.types.Qualifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the declarations that have a say in a type writes another qualifier before one of its
 * arguments.
 *
 * @param place of the value whose type does not fit
 */
public record ChangeArguments(Tree place) implements Remedy {
  /** What asks for least comes first. */
  private static final List<Qualifier> QUALIFIERS =
      List.of(Qualifier.REF, Qualifier.MUT, Qualifier.OWN);

  @Override
  public List<Proposal> proposals(Source source) {
    List<Proposal> proposals = new ArrayList<>();
    List<Tree> types = new ArrayList<>();
    for (Tree each : new Concerned(source).by(place)) {
      Tree type =
          each instanceof VariableTree variable
              ? variable.getType()
              : each instanceof MethodTree method ? method.getReturnType() : null;
      if (type != null) {
        types.add(type);
      }
    }
    types.add(place);
    types.forEach(each -> arguments(each).forEach(a -> proposals.addAll(of(a, source))));
    return List.copyOf(proposals);
  }

  /** The arguments of the types in a tree. */
  private static List<Tree> arguments(Tree tree) {
    List<Tree> found = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public @Nullable Void visitParameterizedType(ParameterizedTypeTree type, Void unused) {
        found.addAll(type.getTypeArguments());
        return super.visitParameterizedType(type, null);
      }
    }.scan(tree, null);
    return found;
  }

  private static List<Proposal> of(Tree argument, Source source) {
    if (!source.spans.knows(argument)) {
      return List.of();
    }
    if (!(argument instanceof AnnotatedTypeTree type)) {
      return argument instanceof IdentifierTree ? written(argument, source) : List.of();
    }
    List<Proposal> proposals = new ArrayList<>();
    for (AnnotationTree each : type.getAnnotations()) {
      String written = each.getAnnotationType().toString();
      for (Qualifier other : QUALIFIERS) {
        if (isQualifier(written) && !other.simpleName().equals(written)) {
          proposals.addAll(changed(each, type, other, source));
        }
      }
    }
    return List.copyOf(proposals);
  }

  private static List<Proposal> written(Tree argument, Source source) {
    List<Proposal> proposals = new ArrayList<>();
    for (Qualifier each : QUALIFIERS) {
      String annotation = each.annotation() + " ";
      List<Edit> edits =
          new Imports(source)
              .with(each.simpleName(), Edit.insert(source.spans.start(argument), annotation));
      if (edits != null) {
        proposals.add(
            Proposal.ofFile(
                "write `"
                    + annotation
                    + argument
                    + "` instead of `"
                    + argument
                    + "` in line "
                    + source.lineOf(argument),
                edits));
      }
    }
    return List.copyOf(proposals);
  }

  private static boolean isQualifier(String name) {
    return QUALIFIERS.stream().anyMatch(each -> each.simpleName().equals(name));
  }

  private static List<Proposal> changed(
      AnnotationTree written, AnnotatedTypeTree type, Qualifier other, Source source) {
    List<Edit> edits = new Imports(source).replacing(written, other);
    return edits == null
        ? List.of()
        : List.of(
            Proposal.ofFile(
                "write `"
                    + other.annotation()
                    + " "
                    + source.textOf(type.getUnderlyingType())
                    + "` instead of `"
                    + source.textOf(type)
                    + "` in line "
                    + source.lineOf(type),
                edits));
  }
}
