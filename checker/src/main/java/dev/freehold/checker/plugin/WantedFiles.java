package dev.freehold.checker.plugin;

import com.sun.source.tree.CompilationUnitTree;
import dev.freehold.checker.InferredFile;
import dev.freehold.checker.baseline.Baseline;
import dev.freehold.checker.baseline.BaselineException;
import dev.freehold.checker.baseline.BaselineOutcome;
import dev.freehold.checker.fix.FixFile;
import dev.freehold.checker.output.CompilationResult;
import dev.freehold.checker.output.ReportFiles;
import dev.freehold.checker.violation.Trend;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files that options have a compilation read and write beside its classes. What fails becomes
 * an error, never a crash of javac.
 */
final class WantedFiles {
  private static final String BASELINE = "freehold.baseline";

  private final PlacelessErrors errors;
  private final @Nullable FixFile fixes;
  private final @Nullable Path inferred;
  private final @Nullable ReportFiles reports;
  private final @Nullable Baseline baseline;
  private Trend trend = Trend.NONE;
  private boolean mistaken;

  /** Begins them, whatever there is to check: what an earlier compilation wrote must not stay. */
  WantedFiles(Map<String, String> options, boolean reported, PlacelessErrors errors) {
    this.errors = errors;
    this.fixes = beginFixes(options.get("freehold.fixes"));
    this.inferred = beginInferred(options.get("freehold.infer"));
    this.reports = reported ? beginReports(options) : null;
    this.baseline = options.containsKey(BASELINE) ? beginBaseline(options.get(BASELINE)) : null;
  }

  private @Nullable FixFile beginFixes(@Nullable String file) {
    try {
      return file == null ? null : FixFile.begin(Path.of(file));
    } catch (UncheckedIOException | InvalidPathException mistake) {
      refuse("-Afreehold.fixes names a file that cannot be written: " + file);
      return null;
    }
  }

  private @Nullable Path beginInferred(@Nullable String file) {
    try {
      return file == null ? null : InferredFile.begin(file);
    } catch (UncheckedIOException | InvalidPathException mistake) {
      refuse("-Afreehold.infer names a file that cannot be written: " + file);
      return null;
    }
  }

  private @Nullable ReportFiles beginReports(Map<String, String> options) {
    try {
      return ReportFiles.begin(options);
    } catch (IllegalArgumentException mistake) {
      refuse(String.valueOf(mistake.getMessage()));
      return null;
    }
  }

  private @Nullable Baseline beginBaseline(@Nullable String value) {
    try {
      return Baseline.of(value);
    } catch (BaselineException mistake) {
      refuse(textOf(mistake));
      return null;
    }
  }

  private static String textOf(BaselineException mistake) {
    return "-A" + BASELINE + ": " + mistake.getMessage();
  }

  private void refuse(String mistake) {
    mistaken = true;
    errors.tell(mistake);
  }

  /** Whether one of them could not be begun. */
  boolean areMistaken() {
    return mistaken;
  }

  /** Takes up what puts mistakes right; null where nobody asks for it. */
  @Nullable FixFile fixes() {
    return fixes;
  }

  /** Where to write what sources should say; null where nobody asks for it. */
  @Nullable Path inferred() {
    return inferred;
  }

  /** Whether anything has use for fixes. */
  boolean seekFixes() {
    return fixes != null || reports != null;
  }

  /** What is accepted; null where everything is told. */
  @Nullable Baseline baseline() {
    return baseline;
  }

  /** Takes note that a source is compiled, of which a class is checked. */
  void compiles(CompilationUnitTree file) {
    if (baseline != null) {
      String packageName = file.getPackageName() == null ? "" : file.getPackageName().toString();
      baseline.compiles(file.getSourceFile().getName(), packageName);
    }
  }

  /**
   * Ends the baseline.
   *
   * @param complete whether all could be checked
   * @return what is to be said of it
   */
  Optional<String> endBaseline(boolean complete) {
    try {
      if (baseline == null) {
        return Optional.empty();
      }
      BaselineOutcome outcome = baseline.end(complete);
      trend = outcome.trend();
      return Optional.of(outcome.note());
    } catch (BaselineException mistake) {
      errors.tell(textOf(mistake));
      return Optional.empty();
    }
  }

  /** How what was found compares with the baseline, when that has ended. */
  Trend trend() {
    return trend;
  }

  /** Writes the reports that are asked for. */
  void write(CompilationResult result) {
    try {
      if (reports != null) {
        reports.write(result);
      }
    } catch (RuntimeException mistake) {
      errors.tell("a report could not be written: " + mistake);
    }
  }
}
