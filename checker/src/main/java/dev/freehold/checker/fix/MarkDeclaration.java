package dev.freehold.checker.fix;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A class or parameter of this file gets one more annotation of ours.
 *
 * @param annotation its simple name
 */
public record MarkDeclaration(@Nullable Element declaration, String annotation) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    if (declaration == null) {
      return List.of();
    }
    Tree tree = source.declarationOf(declaration);
    if (tree == null || !source.spans.knows(tree) || isSaid(declaration)) {
      return List.of();
    }
    Proposal proposal =
        tree instanceof ClassTree type
            ? onClass(type, source)
            : tree instanceof VariableTree variable ? onVariable(variable, source) : null;
    return proposal == null ? List.of() : List.of(proposal);
  }

  private boolean isSaid(Element declaration) {
    return declaration.getAnnotationMirrors().stream()
        .anyMatch(
            each -> each.getAnnotationType().asElement().getSimpleName().contentEquals(annotation));
  }

  private @Nullable Proposal onClass(ClassTree type, Source source) {
    if (type.getSimpleName().length() == 0) {
      return null;
    }
    int start = source.spans.start(type);
    String after =
        source.text.isFirstOnLine(start)
            ? source.text.lineBreak() + source.text.indentation(start)
            : " ";
    return proposal(
        "mark the class `"
            + type.getSimpleName()
            + "` in line "
            + source.lineOfName(type)
            + " with `@"
            + annotation
            + "`",
        Edit.insert(start, "@" + annotation + after),
        source);
  }

  private @Nullable Proposal onVariable(VariableTree variable, Source source) {
    return proposal(
        "write `@"
            + annotation
            + "` before the type of `"
            + variable.getName()
            + "` in line "
            + source.lineOf(variable),
        Edit.insert(source.spans.start(variable), "@" + annotation + " "),
        source);
  }

  private @Nullable Proposal proposal(String help, Edit edit, Source source) {
    List<Edit> edits = new Imports(source).with(annotation, edit);
    return edits == null ? null : Proposal.ofFile(help, edits);
  }
}
