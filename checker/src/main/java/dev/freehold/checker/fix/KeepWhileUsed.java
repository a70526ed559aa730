package dev.freehold.checker.fix;

import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.store.Site;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of an expression gets a name, as something borrows from it, and is released behind the
 * last use of that, or at the end of the block.
 *
 * @param made the result
 * @param use the use of the borrow
 */
public record KeepWhileUsed(Site made, Tree use) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    Temporary temporary = Temporary.of(new Lost("", made, made.tree(), false), source);
    List<? extends StatementTree> list =
        temporary == null ? null : source.statements.listOf(temporary.statement());
    StatementTree last = list == null ? null : source.statements.memberWith(list, use);
    if (temporary == null || list == null || last == null || last == temporary.statement()) {
      return List.of();
    }
    List<Proposal> proposals = new ArrayList<>();
    for (Lines release : temporary.releases()) {
      for (StatementTree target : list.subList(list.indexOf(last), list.size())) {
        proposals.add(releasedAfter(target, temporary, release, source));
      }
    }
    Wrapping rest = Wrapping.rest(source, list, list.indexOf(temporary.statement()));
    if (rest != null && rest.isPossible()) {
      proposals.add(inTry(temporary, rest));
      temporary.releases().forEach(release -> proposals.add(inFinally(temporary, release, rest)));
    }
    return proposals;
  }

  private static Proposal releasedAfter(
      StatementTree target, Temporary temporary, Lines release, Source source) {
    List<Edit> edits = declared(temporary, source);
    edits.add(temporary.variable().used());
    edits.addAll(source.layout.after(target, release.lines()));
    return Proposal.ofBody(
        kept(temporary)
            + ", and insert "
            + release.quoted()
            + " after line "
            + source.lastLineOf(target),
        edits);
  }

  private static List<Edit> declared(Temporary temporary, Source source) {
    return new ArrayList<>(
        source.layout.before(temporary.statement(), temporary.variable().declaration().lines()));
  }

  private static String kept(Temporary temporary) {
    return "keep "
        + temporary.variable().quoted()
        + " in a variable `"
        + temporary.variable().name()
        + "`";
  }

  private static Proposal inTry(Temporary temporary, Wrapping rest) {
    String declaration = temporary.variable().declaration().shown();
    String head = "try (" + declaration.substring(0, declaration.length() - 1) + ")";
    return Proposal.ofBody(
        "put "
            + rest.place()
            + " into `"
            + head
            + "`, with `"
            + temporary.variable().name()
            + "` for "
            + temporary.variable().quoted(),
        rest.in(head + " {", List.of(temporary.variable().used()), List.of("}")));
  }

  private static Proposal inFinally(Temporary temporary, Lines release, Wrapping rest) {
    Source source = temporary.variable().source();
    List<Edit> edits = declared(temporary, source);
    edits.addAll(
        rest.in(
            "try {",
            List.of(temporary.variable().used()),
            List.of("} finally {", source.layout.unit() + release.shown(), "}")));
    return Proposal.ofBody(
        kept(temporary)
            + ", and put "
            + rest.place()
            + " into a try statement with `finally { "
            + release.shown()
            + " }`",
        edits);
  }
}
