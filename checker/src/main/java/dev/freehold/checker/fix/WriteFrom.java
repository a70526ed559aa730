package dev.freehold.checker.fix;

import static java.util.stream.Collectors.joining;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Supposition;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;

/**
 * A method says which parameter its result is a part of; of several, the first that will do, or
 * all.
 */
public record WriteFrom(MethodTree method) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    Tree result = method.getReturnType();
    if (result == null || !source.spans.knows(result)) {
      return List.of();
    }
    List<String> lenders =
        method.getParameters().stream()
            .filter(each -> source.types.resources().isTracked(TreeUtils.typeOf(each)))
            .map(each -> each.getName().toString())
            .toList();
    List<List<String>> choices = new ArrayList<>();
    lenders.forEach(each -> choices.add(List.of(each)));
    if (lenders.size() > 1) {
      choices.add(lenders);
    }
    return choices.stream().flatMap(each -> proposals(each, result, source).stream()).toList();
  }

  private List<Proposal> proposals(List<String> lenders, Tree result, Source source) {
    String names = lenders.stream().map(each -> '"' + each + '"').collect(joining(", "));
    String annotation = "@From(" + (lenders.size() == 1 ? names : "{" + names + "}") + ")";
    Edit written = Edit.insert(new Qualifying(source).nameIn(result), annotation + " ");
    List<Edit> edits = new Imports(source).with("From", written);
    if (edits == null) {
      return List.of();
    }
    String help =
        "write `" + annotation + "` before the result's type in line " + source.lineOf(result);
    return List.of(
        new Proposal(
            new Fix(help, edits),
            List.of(new Supposition.Tied(TreeUtils.elementFromDeclaration(method), lenders))));
  }
}
