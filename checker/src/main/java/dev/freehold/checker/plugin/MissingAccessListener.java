package dev.freehold.checker.plugin;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import javax.tools.Diagnostic;

/**
 * Fails the compilation, once, where the checker cannot run.
 *
 * <p>It speaks at the first parsed file, the earliest moment at which an error can be reported, so
 * that no processor runs and nothing else is complained of.
 */
final class MissingAccessListener implements TaskListener {
  private final JavacTask task;
  private boolean told;

  MissingAccessListener(JavacTask task) {
    this.task = task;
  }

  @Override
  public void finished(TaskEvent event) {
    if (told || event.getKind() != TaskEvent.Kind.PARSE) {
      return;
    }
    told = true;
    Trees.instance(task)
        .printMessage(
            Diagnostic.Kind.ERROR,
            CompilerAccess.ADVICE.strip(),
            event.getCompilationUnit(),
            event.getCompilationUnit());
  }
}
