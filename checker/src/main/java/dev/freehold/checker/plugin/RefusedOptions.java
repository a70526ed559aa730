package dev.freehold.checker.plugin;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.util.Context;
import java.util.List;

/**
 * Fails the compilation where options of ours are mistaken: they would be passed over in silence,
 * as javac does not know them. It speaks before anything is parsed, so no processor runs.
 */
final class RefusedOptions implements TaskListener {
  private final Context context;
  private final List<String> mistakes;
  private boolean told;

  private RefusedOptions(Context context, List<String> mistakes) {
    this.context = context;
    this.mistakes = mistakes;
  }

  /** Not in the plugin itself, which is loaded where javac's own packages are closed, too. */
  static void refuse(JavacTask task, List<String> mistakes) {
    Context context = ((BasicJavacTask) task).getContext();
    task.addTaskListener(new RefusedOptions(context, mistakes));
  }

  @Override
  public void started(TaskEvent event) {
    if (!told) {
      told = true;
      mistakes.forEach(new PlacelessErrors(context)::tell);
    }
  }
}
