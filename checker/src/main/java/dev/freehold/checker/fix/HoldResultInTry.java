package dev.freehold.checker.fix;

import com.sun.source.tree.VariableTree;
import java.util.List;

/** The result of an expression gets a name in a try statement around the whole statement. */
public record HoldResultInTry(Lost lost) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    Temporary temporary = Temporary.of(lost, source);
    if (temporary == null || temporary.statement() instanceof VariableTree) {
      return List.of();
    }
    Wrapping wrapping = new Wrapping(source, temporary.statement(), temporary.statement());
    String declaration = temporary.variable().declaration().shown();
    String head = "try (" + declaration.substring(0, declaration.length() - 1) + ")";
    return wrapping.isPossible()
        ? List.of(
            Proposal.ofBody(
                "put "
                    + wrapping.place()
                    + " into `"
                    + head
                    + "`, with `"
                    + temporary.variable().name()
                    + "` for "
                    + temporary.variable().quoted(),
                wrapping.in(head + " {", List.of(temporary.variable().used()), List.of("}"))))
        : List.of();
  }
}
