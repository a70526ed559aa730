package dev.freehold.checker.fix;

import com.sun.source.tree.BlockTree;
import java.util.List;

/** A value is released at the end of the block that its name belongs to. */
public record ReleaseAtEnd(Lost lost) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    return lost.at() instanceof BlockTree block && source.spans.knows(block)
        ? lost.releases(source).stream().map(release -> proposal(release, block, source)).toList()
        : List.of();
  }

  private static Proposal proposal(Lines release, BlockTree block, Source source) {
    return Proposal.ofBody(
        "insert " + release.quoted() + " before " + source.endOf(block),
        List.of(source.layout.atEnd(block, release.lines())));
  }
}
