package dev.freehold.checker.fix;

import java.util.ArrayList;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;

/** A result that nobody wants is released at once. */
public record AppendRelease(Lost lost) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    Temporary temporary = Temporary.of(lost, source);
    List<Proposal> proposals = new ArrayList<>();
    if (temporary != null && temporary.isStatement() && !lost.maybeNull()) {
      for (String method :
          new ReleaseStatements(source)
              .releaseMethods(TreeUtils.typeOf(temporary.variable().value()))) {
        String call = "." + method + "()";
        proposals.add(
            Proposal.ofBody(
                "append `" + call + "` to " + temporary.variable().quoted(),
                List.of(Edit.insert(source.spans.end(temporary.variable().value()), call))));
      }
    }
    return proposals;
  }
}
