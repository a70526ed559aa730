package dev.freehold.checker.fix;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Supposition;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;

/** A method says which parameter its result is a part of; of several, the first that will do. */
public record WriteFrom(MethodTree method) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    Tree result = method.getReturnType();
    if (result == null || !source.spans.knows(result)) {
      return List.of();
    }
    return method.getParameters().stream()
        .filter(each -> source.types.resources().isTracked(TreeUtils.typeOf(each)))
        .flatMap(each -> proposals(each.getName().toString(), result, source).stream())
        .toList();
  }

  private List<Proposal> proposals(String lender, Tree result, Source source) {
    String annotation = "@From(\"" + lender + "\")";
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
            List.of(
                new Supposition.Tied(TreeUtils.elementFromDeclaration(method), List.of(lender)))));
  }
}
