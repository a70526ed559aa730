package dev.freehold.checker.fix;

import static java.util.stream.Collectors.joining;

import com.sun.source.tree.ClassTree;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A class of this file says how it is released.
 *
 * @param methods their names
 */
public record MarkResource(TypeElement type, List<String> methods) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    if (!(source.declarationOf(type) instanceof ClassTree tree)
        || !source.spans.knows(tree)
        || tree.getSimpleName().length() == 0) {
      return List.of();
    }
    String names = methods.stream().map(each -> '"' + each + '"').collect(joining(", "));
    String says = "@MustRelease(" + (methods.size() == 1 ? names : "{" + names + "}") + ")";
    Edit edit = OwnField.before(tree, says, source);
    List<Edit> edits = new Imports(source).with("MustRelease", edit);
    String help =
        "mark the class `"
            + tree.getSimpleName()
            + "` in line "
            + source.lineOfName(tree)
            + " with `"
            + says
            + "`";
    return edits == null ? List.of() : List.of(Proposal.ofFile(help, edits));
  }
}
