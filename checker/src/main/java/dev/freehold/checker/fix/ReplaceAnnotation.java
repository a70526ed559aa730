package dev.freehold.checker.fix;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Qualifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Another qualifier stands in the place of an annotation.
 *
 * @param written the annotation, or a declaration that has it before its type
 * @param name of the annotation
 * @param qualifiers the first that will do
 */
public record ReplaceAnnotation(Tree written, String name, List<Qualifier> qualifiers)
    implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    List<Proposal> proposals = new ArrayList<>();
    List<AnnotationTree> annotations =
        written instanceof AnnotationTree annotation
            ? List.of(annotation)
            : AnnotationsIn.typeOf(written);
    for (AnnotationTree each : annotations) {
      if (each.getAnnotationType().toString().equals(name) && source.spans.knows(each)) {
        qualifiers.forEach(other -> proposals.addAll(replaced(each, other, source)));
      }
    }
    return proposals;
  }

  private List<Proposal> replaced(AnnotationTree annotation, Qualifier other, Source source) {
    List<Edit> edits = new Imports(source).replacing(annotation, other);
    return edits == null
        ? List.of()
        : List.of(
            Proposal.ofFile(
                "write `"
                    + other.annotation()
                    + "` instead of `@"
                    + name
                    + "` in line "
                    + source.lineOf(annotation),
                edits));
  }
}
