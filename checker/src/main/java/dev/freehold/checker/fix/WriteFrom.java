package dev.freehold.checker.fix;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Supposition;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;

/** A method says which parameter its result is a part of; of several, the first that will do. */
public record WriteFrom(MethodTree method) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    Tree result = method.getReturnType();
    List<Edit> imports = new Imports(source).of("From");
    if (imports == null || result == null || !source.spans.knows(result)) {
      return List.of();
    }
    return method.getParameters().stream()
        .filter(each -> source.types.resources().isTracked(TreeUtils.typeOf(each)))
        .map(each -> proposal(each.getName().toString(), result, imports, source))
        .toList();
  }

  private Proposal proposal(String lender, Tree result, List<Edit> imports, Source source) {
    String annotation = "@From(\"" + lender + "\")";
    String help =
        "write `" + annotation + "` before the result's type in line " + source.lineOf(result);
    List<Edit> edits = new ArrayList<>(imports);
    edits.add(Edit.insert(new Qualifying(source).nameIn(result), annotation + " "));
    return new Proposal(
        new Fix(help, edits),
        List.of(new Supposition.Tied(TreeUtils.elementFromDeclaration(method), List.of(lender))));
  }
}
