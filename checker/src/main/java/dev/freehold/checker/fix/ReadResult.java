package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/** What a statement needs of a result is read, and the result released, before the statement. */
public record ReadResult(Lost lost) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    Temporary temporary = Temporary.of(lost, source);
    ExpressionTree value =
        temporary == null ? null : new Expressions(source).valueOf(temporary.variable().value());
    Tree member = value == null ? null : source.scopes.memberAround(value);
    if (temporary == null
        || member == null
        || value == null
        || !new Evaluation(source.parents).isFirst(value, temporary.statement())) {
      return List.of();
    }
    NamedValue read = new NamedValue(source, value, NewName.like("value", member));
    return temporary.releases().stream()
        .map(release -> proposal(temporary, read, release, source))
        .toList();
  }

  private static Proposal proposal(
      Temporary temporary, NamedValue read, Lines release, Source source) {
    StatementTree statement = temporary.statement();
    Lines lines = temporary.variable().declaration().then(declared(temporary, read)).then(release);
    List<Edit> edits = new ArrayList<>(source.layout.before(statement, lines.lines()));
    edits.add(read.used());
    return Proposal.ofBody(
        "insert "
            + lines.quoted()
            + " before line "
            + source.lineOf(statement)
            + ", which then uses `"
            + read.name()
            + "`",
        edits);
  }

  /** What is read, of the variable. */
  private static Lines declared(Temporary temporary, NamedValue read) {
    Source source = read.source();
    int start = source.spans.start(read.value());
    int end = source.spans.end(read.value());
    return read.declaration(source.text.between(start, end, List.of(temporary.variable().used())));
  }
}
