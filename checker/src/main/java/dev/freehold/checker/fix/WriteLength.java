package dev.freehold.checker.fix;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import dev.freehold.checker.types.Supposition;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * An inline array or text is declared as long as what is put into it.
 *
 * @param accessor which has the {@code @Length}
 */
public record WriteLength(ExecutableElement accessor, int length) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    MethodTree declaration = source.methodOf(accessor);
    if (declaration != null) {
      for (AnnotationTree each : declaration.getModifiers().getAnnotations()) {
        if (isLength(each) && number(each) instanceof LiteralTree number) {
          return List.of(proposal(declaration, number, source));
        }
      }
    }
    return List.of();
  }

  private static boolean isLength(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    return name.substring(name.lastIndexOf('.') + 1).equals("Length")
        && !annotation.getArguments().isEmpty();
  }

  private static ExpressionTree number(AnnotationTree length) {
    ExpressionTree first = length.getArguments().get(0);
    return first instanceof AssignmentTree said && said.getVariable().toString().equals("value")
        ? said.getExpression()
        : first;
  }

  private Proposal proposal(MethodTree declaration, LiteralTree number, Source source) {
    String help =
        "declare `"
            + declaration.getName()
            + "` with `@Length("
            + length
            + ")` in line "
            + source.lineOf(number);
    return new Proposal(
        new Fix(help, List.of(source.replace(number, String.valueOf(length)))),
        List.of(new Supposition.Longer(accessor, length)));
  }
}
