package dev.freehold.checker.fix;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Supposition;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * A method says what it does with its object.
 *
 * @param at something in the method
 */
public record WriteOnReceiver(Tree at, Qualifier qualifier) implements DeclarationRemedy {
  @Override
  public List<Proposal> proposals(Source source) {
    if (!(source.scopes.memberAround(at) instanceof MethodTree method)
        || !source.spans.knows(method)
        || TreeUtils.isConstructor(method)) {
      return List.of();
    }
    VariableTree receiver = method.getReceiverParameter();
    List<Edit> edits =
        receiver == null
            ? added(method, source)
            : new Qualifying(source).edits(receiver.getModifiers(), receiver.getType(), qualifier);
    return edits == null ? List.of() : List.of(proposal(method, edits, source));
  }

  private Proposal proposal(MethodTree method, List<Edit> edits, Source source) {
    String help =
        "write `"
            + parameter(method)
            + "` as the first parameter of `"
            + method.getName()
            + "` in line "
            + source.lineOfName(method);
    return new Proposal(
        new Fix(help, edits),
        List.of(new Supposition.Receiver(TreeUtils.elementFromDeclaration(method), qualifier)));
  }

  private @Nullable List<Edit> added(MethodTree method, Source source) {
    int inside = source.text.whole().indexOf('(', source.spans.name(method)) + 1;
    String separator = method.getParameters().isEmpty() ? "" : ", ";
    Edit written = Edit.insert(inside, parameter(method) + separator);
    return new Imports(source).with(qualifier.simpleName(), written);
  }

  private String parameter(MethodTree method) {
    return ReceiverParameter.of(
        EnclosingClass.of(TreeUtils.elementFromDeclaration(method)), qualifier);
  }
}
