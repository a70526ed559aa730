package dev.freehold.checker.fix;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * An annotation of a class in this file says more.
 *
 * @param annotation its simple name
 * @param attribute what it says then, as {@code shared = true}
 */
public record SetAttribute(Element type, String annotation, String attribute) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    if (!(source.declarationOf(type) instanceof ClassTree declared)) {
      return List.of();
    }
    return declared.getModifiers().getAnnotations().stream()
        .filter(each -> each.getAnnotationType().toString().endsWith(annotation))
        .filter(source.spans::knows)
        .map(each -> proposal(each, source))
        .toList();
  }

  private Proposal proposal(AnnotationTree written, Source source) {
    String text = source.textOf(written);
    int end = source.spans.end(written);
    Edit edit =
        !text.endsWith(")")
            ? Edit.insert(end, "(" + attribute + ")")
            : Edit.insert(end - 1, (written.getArguments().isEmpty() ? "" : ", ") + attribute);
    return Proposal.ofFile(
        "write `" + attribute + "` in `@" + annotation + "` in line " + source.lineOf(written),
        List.of(edit));
  }
}
