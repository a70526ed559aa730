package dev.freehold.checker.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value that is released on some paths is released on the others too, where they end. */
public record ReleaseOnOtherPaths(Lost lost) implements Remedy {
  /** Of more branches, nobody could say which is meant. */
  private static final int MOST = 6;

  @Override
  public List<Proposal> proposals(Source source) {
    List<Proposal> proposals = new ArrayList<>();
    List<Lines> releases = lost.releasesElsewhere(source);
    if (!releases.isEmpty() && lost.at() instanceof BlockTree scope) {
      Branches branches = new Branches();
      branches.scan(scope.getStatements(), null);
      for (IfTree each : branches.withoutElse) {
        proposals.add(inElse(each, releases.get(0), source));
      }
      for (BlockTree each : branches.blocks) {
        proposals.add(
            Proposal.ofBody(
                "insert " + releases.get(0).quoted() + " before " + source.endOf(each),
                List.of(source.layout.atEnd(each, releases.get(0).lines()))));
      }
    }
    return proposals.size() > MOST ? List.of() : proposals;
  }

  private static Proposal inElse(IfTree choice, Lines release, Source source) {
    String inside = source.text.indentation(source.spans.start(choice)) + source.layout.unit();
    String newLine = source.text.lineBreak();
    String body = inside + String.join(newLine + inside, release.lines()) + newLine;
    return Proposal.ofBody(
        "insert `else { "
            + String.join(" ", release.lines())
            + " }` after line "
            + source.lastLineOf(choice),
        List.of(source.layout.elseBranch(choice, body)));
  }

  /** The branches of a block's statements, none inside a loop, class or function. */
  private static final class Branches extends TreeScanner<Void, Void> {
    private final List<IfTree> withoutElse = new ArrayList<>();
    private final List<BlockTree> blocks = new ArrayList<>();

    @Override
    public @Nullable Void visitIf(IfTree tree, Void unused) {
      if (tree.getElseStatement() == null && tree.getThenStatement() instanceof BlockTree) {
        withoutElse.add(tree);
      }
      return super.visitIf(tree, null);
    }

    @Override
    public @Nullable Void visitBlock(BlockTree tree, Void unused) {
      blocks.add(tree);
      return super.visitBlock(tree, null);
    }

    @Override
    public @Nullable Void scan(Tree tree, Void unused) {
      boolean apart =
          tree instanceof com.sun.source.tree.ClassTree
              || tree instanceof com.sun.source.tree.LambdaExpressionTree;
      return apart ? null : super.scan(tree, null);
    }
  }
}
