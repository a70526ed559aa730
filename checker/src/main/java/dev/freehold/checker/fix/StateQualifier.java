package dev.freehold.checker.fix;

import com.sun.source.tree.VariableTree;
import dev.freehold.checker.types.Qualifier;
import java.util.List;

/**
 * A declaration says what holds anyway.
 *
 * @param qualifier what holds
 */
public record StateQualifier(VariableTree variable, Qualifier qualifier) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    return new WriteQualifier(variable, qualifier)
        .proposals(source).stream()
            .map(each -> Proposal.certain(each.fix().help(), each.fix().edits()))
            .toList();
  }
}
