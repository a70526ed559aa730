package dev.freehold.checker.report;

import com.sun.source.tree.CompilationUnitTree;
import dev.freehold.checker.fix.Fix;
import dev.freehold.checker.fix.FixFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells of fixes that were tried: in the help of the mistakes of one source, and in the file of all
 * fixes.
 *
 * @param text of the source
 * @param file null where nobody asks for one
 */
public record TriedFixes(CompilationUnitTree unit, String text, @Nullable FixFile file) {

  /**
   * The mistakes; what help says of those that have a fix is what was found.
   *
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  public List<Diagnostic> toldOf(
      List<Diagnostic> mistakes, Function<Diagnostic, @Nullable Fix> fixes) {
    List<Diagnostic> told = new ArrayList<>();
    for (Diagnostic mistake : mistakes) {
      Fix fix = fixes.apply(mistake);
      if (fix != null && file != null) {
        file.add(mistake.key(), mistake.position().line(unit.getLineMap()), fix, unit, text);
      }
      told.add(fix == null ? mistake : mistake.helpedBy(new Help.Tried(fix)));
    }
    return told;
  }
}
