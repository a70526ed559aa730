package dev.freehold.checker.fix;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * A type variable of a method or class in this file takes tracked types.
 *
 * @param declaration what declares the variable
 * @param name of the variable
 */
public record BoundVariable(Element declaration, String name) implements Remedy {
  private static final String BOUND = " extends @Ref Object";

  @Override
  public List<Proposal> proposals(Source source) {
    Tree tree = source.declarationOf(declaration);
    List<? extends TypeParameterTree> variables =
        tree instanceof MethodTree method
            ? method.getTypeParameters()
            : tree instanceof ClassTree type ? type.getTypeParameters() : List.of();
    return variables.stream()
        .filter(each -> each.getName().contentEquals(name) && each.getBounds().isEmpty())
        .filter(source.spans::knows)
        .flatMap(each -> bounded(each, source).stream())
        .toList();
  }

  private List<Proposal> bounded(TypeParameterTree variable, Source source) {
    List<Edit> edits =
        new Imports(source).with("Ref", Edit.insert(source.spans.end(variable), BOUND));
    return edits == null
        ? List.of()
        : List.of(
            Proposal.ofFile(
                "write `<" + name + BOUND + ">` in line " + source.lineOf(variable), edits));
  }
}
