package dev.freehold.checker.fix;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.types.Qualifier;
import java.util.List;

/**
 * The variable that a value is kept in from the start says how it holds it.
 *
 * @param value what the variable begins with
 */
public record WriteWhereKept(Tree value, Qualifier qualifier) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    return source.parents.of(value) instanceof VariableTree variable
            && variable.getInitializer() == value
        ? new WriteQualifier(variable, qualifier).proposals(source)
        : List.of();
  }
}
