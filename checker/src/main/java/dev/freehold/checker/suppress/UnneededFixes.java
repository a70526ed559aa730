package dev.freehold.checker.suppress;

import com.sun.source.tree.CompilationUnitTree;
import dev.freehold.checker.fix.Fix;
import dev.freehold.checker.fix.FixFile;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.SourceContent;
import dev.freehold.checker.report.TriedFixes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes suppressions that leave nothing out from the source: without them nothing else is told. */
public final class UnneededFixes {
  static final String HELP = "leave it out";

  private UnneededFixes() {}

  /**
   * The complaints about suppressions, each with what takes it out where that is possible.
   *
   * @param fixes takes that up as well; null where nobody asks for a file of it
   */
  public static List<Diagnostic> of(
      CompilationUnitTree file, List<Diagnostic> unneeded, @Nullable FixFile fixes) {
    String source = SourceContent.of(file.getSourceFile()).toString();
    return new TriedFixes(file, source, fixes).toldOf(unneeded, each -> fixOf(each, source));
  }

  private static @Nullable Fix fixOf(Diagnostic unneeded, String source) {
    return unneeded.subject() instanceof Suppression written && written.namesARule()
        ? new SuppressionText(source, written.offset()).without(written.value(), HELP)
        : null;
  }
}
