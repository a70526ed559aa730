package dev.freehold.checker.fix;

import static java.util.stream.Collectors.joining;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Supposition;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;

/**
 * A method says which parameter its result is a part of.
 *
 * @param at the method, or something in it
 * @param lenders the names of the parameters, or {@code this}; where there are none, the first
 *     parameter that will do, or all
 */
public record WriteFrom(Tree at, List<String> lenders) implements DeclarationRemedy {
  @Override
  public List<Proposal> proposals(Source source) {
    if (!(source.scopes.memberAround(at) instanceof MethodTree method)
        || method.getReturnType() == null
        || !source.spans.knows(method.getReturnType())) {
      return List.of();
    }
    List<List<String>> choices = lenders.isEmpty() ? choices(method, source) : List.of(lenders);
    return choices.stream().flatMap(each -> proposals(each, method, source).stream()).toList();
  }

  private static List<List<String>> choices(MethodTree method, Source source) {
    List<String> parameters =
        method.getParameters().stream()
            .filter(each -> source.types.resources().isTracked(TreeUtils.typeOf(each)))
            .map(each -> each.getName().toString())
            .toList();
    List<List<String>> choices = new ArrayList<>();
    parameters.forEach(each -> choices.add(List.of(each)));
    if (parameters.size() > 1) {
      choices.add(parameters);
    }
    return choices;
  }

  private static List<Proposal> proposals(List<String> lenders, MethodTree method, Source source) {
    String names = lenders.stream().map(each -> '"' + each + '"').collect(joining(", "));
    String annotation = "@From(" + (lenders.size() == 1 ? names : "{" + names + "}") + ")";
    List<Edit> edits = new Imports(source).with("From", written(annotation, method, source));
    if (edits == null) {
      return List.of();
    }
    String help =
        "write `"
            + annotation
            + "` before the result's type in line "
            + source.lineOf(method.getReturnType());
    return List.of(
        new Proposal(
            new Fix(help, edits),
            List.of(new Supposition.Tied(TreeUtils.elementFromDeclaration(method), lenders))));
  }

  /** In the place of one that names others. */
  private static Edit written(String annotation, MethodTree method, Source source) {
    for (AnnotationTree each : method.getModifiers().getAnnotations()) {
      if (each.getAnnotationType().toString().endsWith("From")) {
        return source.replace(each, annotation);
      }
    }
    return Edit.insert(new Qualifying(source).nameIn(method.getReturnType()), annotation + " ");
  }
}
