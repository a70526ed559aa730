package dev.freehold.checker.trial;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.util.Context;
import dev.freehold.checker.errors.LeftOut;
import dev.freehold.checker.fix.Fix;
import dev.freehold.checker.fix.FixFile;
import dev.freehold.checker.fix.Proposal;
import dev.freehold.checker.fix.Source;
import dev.freehold.checker.flow.java.FlowOptions;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.TriedFixes;
import dev.freehold.checker.rules.ClassRules;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds for the mistakes of one class fixes that can be shown to put them right. */
public final class FixSearch {
  /**
   * How much may be looked at again, in characters: a large class with many mistakes would
   * otherwise take as long as their product.
   */
  private static final long MOST = 3_000_000;

  private final Source source;
  private final BodyTrial bodies;
  private final SignatureTrial signatures;
  private final FileTrial files;
  private final Findings before;
  private long looked;

  private FixSearch(
      Source source,
      BodyTrial bodies,
      SignatureTrial signatures,
      FileTrial files,
      Findings before) {
    this.source = source;
    this.bodies = bodies;
    this.signatures = signatures;
    this.files = files;
    this.before = before;
  }

  /**
   * Gets ready.
   *
   * @param path a class of a file
   * @param diagnostics all that is wrong with it, and with the classes inside it
   * @param recheck tells the same of another compilation
   * @param budget of the running compilation
   */
  public static FixSearch in(
      TreePath path,
      List<Diagnostic> diagnostics,
      Context context,
      OwnershipTypes types,
      FlowOptions options,
      Recheck recheck,
      TrialBudget budget) {
    Source source = AnalysedSources.source(context, path.getCompilationUnit(), types);
    return new FixSearch(
        source,
        new BodyTrial(context, source, new ClassRules(types, options, LeftOut.NOTHING)),
        new SignatureTrial(context, source, types, options, (ClassTree) path.getLeaf()),
        new FileTrial(context, source, recheck, budget),
        Findings.of(diagnostics));
  }

  /**
   * Finds a fix for each mistake that has one.
   *
   * @param file takes them up; null where nobody asks for a file
   * @param diagnostics those that users are told of
   * @return the mistakes; what help says of these is what was found
   * @throws UncheckedIOException if it cannot be written
   */
  public List<Diagnostic> writeTo(@Nullable FixFile file, List<Diagnostic> diagnostics) {
    return new TriedFixes(source.unit(), source.wholeText(), file)
        .toldOf(diagnostics, this::fixFor);
  }

  /** One step is better than two. */
  private @Nullable Fix fixFor(Diagnostic diagnostic) {
    List<Proposal> proposals =
        diagnostic.help().remedies().stream()
            .flatMap(remedy -> remedy.proposals(source).stream())
            .filter(FixSearch::isTold)
            .toList();
    for (Proposal proposal : proposals) {
      if (proposal.certain() || (mayLook() && settles(proposal, diagnostic))) {
        return proposal.fix();
      }
    }
    for (Proposal proposal : proposals) {
      Proposal both = mayLook() ? signatures.withStep(proposal, diagnostic, before) : null;
      if (both != null && isTold(both)) {
        return both.fix();
      }
    }
    return proposals.stream()
        .filter(each -> !each.suppositions().isEmpty() && !signatures.judges(each))
        .map(Proposal::fix)
        .filter(fix -> files.settles(fix, diagnostic))
        .findFirst()
        .orElse(null);
  }

  private boolean mayLook() {
    looked += source.wholeText().length() / 8;
    return looked < MOST;
  }

  /** What help quotes fits into its line. */
  private static boolean isTold(Proposal proposal) {
    return proposal.fix().help().indexOf('\n') < 0;
  }

  private boolean settles(Proposal proposal, Diagnostic diagnostic) {
    if (proposal.declares()) {
      return files.settles(proposal.fix(), diagnostic);
    }
    return proposal.suppositions().isEmpty()
        ? bodies.settles(proposal.fix(), diagnostic)
        : signatures.settles(proposal, diagnostic, before);
  }
}
