package dev.freehold.checker.suppress;

import com.sun.source.tree.CompilationUnitTree;
import dev.freehold.checker.fix.Fix;
import dev.freehold.checker.fix.FixFile;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.SourceContent;
import java.util.ArrayList;
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
    List<Diagnostic> helped = new ArrayList<>();
    for (Diagnostic each : unneeded) {
      Fix fix = fixOf(each, source);
      if (fix != null && fixes != null) {
        fixes.add(each.key(), each.position().line(file.getLineMap()), fix, file, source);
      }
      helped.add(fix == null ? each : each.helpedBy(new Help.Tried(fix)));
    }
    return helped;
  }

  private static @Nullable Fix fixOf(Diagnostic unneeded, String source) {
    return unneeded.subject() instanceof Suppression written && unneeded.help().text().equals(HELP)
        ? new SuppressionText(source, written.offset()).without(written.value(), HELP)
        : null;
  }
}
