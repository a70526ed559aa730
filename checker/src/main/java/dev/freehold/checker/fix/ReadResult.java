package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;

/** What a statement needs of a result is read, and the result released, before the statement. */
public record ReadResult(Lost lost) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    Temporary temporary = Temporary.of(lost, source);
    ExpressionTree value =
        temporary == null ? null : new Expressions(source).valueOf(temporary.made());
    Tree member = value == null ? null : source.scopes.memberAround(value);
    if (temporary == null
        || member == null
        || value == null
        || !new Evaluation(source.parents).isFirst(value, temporary.statement())) {
      return List.of();
    }
    List<Proposal> proposals = new ArrayList<>();
    String name = NewName.like("value", member);
    Lines read = Lines.of(read(temporary, value, name, source));
    for (Lines release : temporary.releases()) {
      Lines lines = temporary.declaration().then(read).then(release);
      List<Edit> edits =
          new ArrayList<>(source.layout.before(temporary.statement(), lines.lines()));
      edits.add(new Edit(source.spans.start(value), source.spans.end(value), name));
      proposals.add(
          Proposal.ofBody(
              "insert "
                  + lines.quoted()
                  + " before line "
                  + source.lineOf(temporary.statement())
                  + ", which then uses `"
                  + name
                  + "`",
              edits));
    }
    return proposals;
  }

  private static String read(
      Temporary temporary, ExpressionTree value, String name, Source source) {
    int start = source.spans.start(value);
    Edit renamed = temporary.renamed();
    String text =
        new Fix(
                "",
                List.of(new Edit(renamed.start() - start, renamed.end() - start, renamed.text())))
            .appliedTo(source.textOf(value));
    return TypeText.of(TreeUtils.typeOf(value)) + " " + name + " = " + text + ";";
  }
}
