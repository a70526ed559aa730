package dev.freehold.checker.trial;

import com.sun.tools.javac.util.Context;
import dev.freehold.checker.fix.Fix;
import dev.freehold.checker.fix.Source;
import dev.freehold.checker.report.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Tries a fix that changes what a file declares: has it compiled and checked again, with the files
 * that name its classes.
 */
final class FileTrial {
  /** Of trials for the mistakes of one class: each takes as long as javac does. */
  private static final int MOST = 60;

  private final Source source;
  private final Context context;
  private final Recheck recheck;
  private final TrialBudget budget;
  private @Nullable TrialCompilation recompilation;
  private List<JavaFileObject> users = List.of();
  private @Nullable Findings before;
  private int tried;

  FileTrial(Context context, Source source, Recheck recheck, TrialBudget budget) {
    this.budget = budget;
    this.source = source;
    this.context = context;
    this.recheck = recheck;
  }

  /** Whether the fix compiles and leaves all as it is but that diagnostic, which goes. */
  boolean settles(Fix fix, Diagnostic diagnostic) {
    if (tried++ > MOST || !budget.allows(source.wholeText().length())) {
      return false;
    }
    if (recompilation == null) {
      recompilation = new TrialCompilation(context, recheck);
      users = new Users(source, recompilation.sources()).files();
      before = found(recompilation, source.wholeText());
    }
    Findings after =
        before == null ? null : found(recompilation, fix.appliedTo(source.wholeText()));
    return before != null && after != null && before.settledBy(after, diagnostic);
  }

  private @Nullable Findings found(TrialCompilation recompilation, String text) {
    List<JavaFileObject> files = new ArrayList<>(users);
    if (files.size() > Users.MOST) {
      return null;
    }
    files.add(new OtherText(source.unit().getSourceFile(), text));
    List<Diagnostic> found = recompilation.found(files);
    return found == null ? null : Findings.of(found);
  }
}
