package dev.freehold.checker.trial;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import dev.freehold.checker.errors.LeftOut;
import dev.freehold.checker.fix.Fix;
import dev.freehold.checker.fix.FixFile;
import dev.freehold.checker.fix.Proposal;
import dev.freehold.checker.fix.Remedy;
import dev.freehold.checker.fix.Source;
import dev.freehold.checker.flow.java.FlowOptions;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.rules.ClassRules;
import dev.freehold.checker.types.OwnershipTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
  private final List<Diagnostic> diagnostics;
  private final Findings before;
  private long looked;

  private FixSearch(
      Source source, BodyTrial bodies, SignatureTrial signatures, List<Diagnostic> diagnostics) {
    this.source = source;
    this.bodies = bodies;
    this.signatures = signatures;
    this.diagnostics = diagnostics;
    this.before = Findings.of(diagnostics);
  }

  /**
   * Gets ready.
   *
   * @param path a class of a file
   * @param diagnostics all that is wrong with it, and with the classes inside it
   */
  public static FixSearch in(
      TreePath path,
      List<Diagnostic> diagnostics,
      Context context,
      OwnershipTypes types,
      FlowOptions options) {
    CompilationUnitTree unit = path.getCompilationUnit();
    Parsing parsing = new Parsing(context);
    String text = textOf(unit);
    JCCompilationUnit parsed = parsing.parse(text);
    if (parsed == null) {
      throw new IllegalStateException("javac has parsed this before: " + unit.getSourceFile());
    }
    Source source =
        new Source(unit, text, parsed, JavacTrees.instance(context).getSourcePositions(), types);
    return new FixSearch(
        source,
        new BodyTrial(context, source, new ClassRules(types, options, LeftOut.NOTHING)),
        new SignatureTrial(context, source, types, options, (ClassTree) path.getLeaf()),
        diagnostics);
  }

  private static String textOf(CompilationUnitTree unit) {
    try {
      return unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes down a fix for each mistake that has one.
   *
   * @return the mistakes; what help says of these is what was written
   * @throws UncheckedIOException if it cannot be written
   */
  public List<Diagnostic> writeTo(FixFile file) {
    List<Diagnostic> helped = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      Fix fix = fixFor(diagnostic);
      if (fix != null) {
        long line = diagnostic.position().line(source.unit().getLineMap());
        file.add(diagnostic.key(), line, fix, source.unit(), source.wholeText());
      }
      helped.add(fix == null ? diagnostic : diagnostic.helpedBy(new Help.Tried(fix)));
    }
    return helped;
  }

  private @Nullable Fix fixFor(Diagnostic diagnostic) {
    for (Remedy remedy : diagnostic.help().remedies()) {
      for (Proposal proposal : remedy.proposals(source)) {
        if (looked < MOST && isTold(proposal) && settles(proposal, diagnostic)) {
          return proposal.fix();
        }
      }
    }
    return null;
  }

  /** What help quotes fits into its line. */
  private static boolean isTold(Proposal proposal) {
    return proposal.fix().help().indexOf('\n') < 0;
  }

  private boolean settles(Proposal proposal, Diagnostic diagnostic) {
    looked += source.wholeText().length() / 8;
    return proposal.suppositions().isEmpty()
        ? bodies.settles(proposal.fix(), diagnostic)
        : signatures.settles(proposal, diagnostic, before);
  }
}
