package dev.freehold.checker.trial;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import dev.freehold.checker.report.Diagnostic;
import java.util.List;
import java.util.function.Function;

/** Checks another compilation as the running one is checked. */
public interface Recheck {
  /** What is found in each class that javac has analysed. */
  Function<TreePath, List<Diagnostic>> of(JavacTask task);
}
