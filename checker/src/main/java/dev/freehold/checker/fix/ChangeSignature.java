package dev.freehold.checker.fix;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * A method of this file says of one of its parts what another says that stands for it.
 *
 * @param part the index of a parameter, {@link #RECEIVER} or {@link #RESULT}
 */
public record ChangeSignature(ExecutableElement method, int part, @Nullable Qualifier qualifier)
    implements Remedy {
  /** The object of the method. */
  public static final int RECEIVER = -1;

  /** What it gives. */
  public static final int RESULT = -2;

  @Override
  public List<Proposal> proposals(Source source) {
    MethodTree tree = source.methodOf(method);
    if (tree == null || qualifier == null || !source.spans.knows(tree)) {
      return List.of();
    }
    List<Edit> edits = edits(tree, qualifier, source);
    return edits == null
        ? List.of()
        : List.of(
            Proposal.ofFile(
                "write "
                    + what(tree, qualifier)
                    + " of `"
                    + method.getSimpleName()
                    + "` in line "
                    + source.lineOfName(tree),
                edits));
  }

  private String what(MethodTree tree, Qualifier qualifier) {
    return part == RECEIVER
        ? "`" + receiver(qualifier) + "` as the first parameter"
        : "`"
            + qualifier.annotation()
            + "` before "
            + (part == RESULT
                ? "the result's type"
                : "the type of the parameter `" + tree.getParameters().get(part).getName() + "`");
  }

  private String receiver(Qualifier qualifier) {
    return ReceiverParameter.of(EnclosingClass.of(method), qualifier);
  }

  private @Nullable List<Edit> edits(MethodTree tree, Qualifier qualifier, Source source) {
    Qualifying qualifying = new Qualifying(source);
    if (part == RESULT) {
      return qualifying.edits(tree.getModifiers(), tree.getReturnType(), qualifier);
    }
    if (part >= 0) {
      VariableTree parameter = tree.getParameters().get(part);
      return qualifying.edits(parameter.getModifiers(), parameter.getType(), qualifier);
    }
    VariableTree declared = tree.getReceiverParameter();
    if (declared != null) {
      return qualifying.edits(declared.getModifiers(), declared.getType(), qualifier);
    }
    int inside = source.text.whole().indexOf('(', source.spans.name(tree)) + 1;
    String separator = tree.getParameters().isEmpty() ? "" : ", ";
    return new Imports(source)
        .with(qualifier.simpleName(), Edit.insert(inside, receiver(qualifier) + separator));
  }
}
