package dev.freehold.checker.fix;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.types.Qualifier;
import java.util.List;

/**
 * The parameter that takes an argument says how; the first qualifier that will do.
 *
 * @param argument what is passed, or something in it
 */
public record WriteWhereTaken(Tree argument, List<Qualifier> qualifiers) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    VariableTree parameter = new Passing(source).parameterOf(argument);
    return parameter == null
        ? List.of()
        : qualifiers.stream()
            .flatMap(each -> new WriteQualifier(parameter, each).proposals(source).stream())
            .toList();
  }
}
