package dev.freehold.checker.fix;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import org.checkerframework.javacutil.TreeUtils;

/**
 * What a method reference asks a value for is asked for before, and captured in its place.
 *
 * @param captured the value that it names, as in {@code value::size}
 */
public record ReferredOutside(Tree captured) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    StatementTree statement = source.statements.around(captured);
    Tree member = source.scopes.memberAround(captured);
    if (!(source.parents.of(captured) instanceof MemberReferenceTree reference)
        || reference.getQualifierExpression() != captured
        || statement == null
        || member == null
        || source.statements.listOf(statement) == null) {
      return List.of();
    }
    ExecutableElement method = TreeUtils.elementFromUse(reference);
    if (!method.getParameters().isEmpty()
        || method.getReturnType().getKind() == TypeKind.VOID
        || source.types.resources().isTracked(method.getReturnType())) {
      return List.of();
    }
    return List.of(proposal(reference, method, statement, NewName.like("value", member), source));
  }

  private static Proposal proposal(
      MemberReferenceTree reference,
      ExecutableElement method,
      StatementTree statement,
      String name,
      Source source) {
    Lines declaration =
        Lines.of(
            TypeText.of(method.getReturnType())
                + " "
                + name
                + " = "
                + source.textOf(reference.getQualifierExpression())
                + "."
                + reference.getName()
                + "();");
    String function = "() -> " + name;
    List<Edit> edits = new ArrayList<>(source.layout.before(statement, declaration.lines()));
    edits.add(source.replace(reference, function));
    return Proposal.ofBody(
        "insert "
            + declaration.quoted()
            + " before line "
            + source.lineOf(statement)
            + ", and use `"
            + function
            + "` in line "
            + source.lineOf(reference),
        edits);
  }
}
