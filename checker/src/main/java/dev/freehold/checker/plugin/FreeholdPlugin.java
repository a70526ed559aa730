package dev.freehold.checker.plugin;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import java.util.List;

/**
 * Makes javac check ownership; javac starts it by itself when it stands on the processor path.
 *
 * <p>Uses public interfaces of javac only, so that it loads, and can say what is missing, where
 * javac's internal packages are closed to it.
 */
@AutoService(Plugin.class)
public final class FreeholdPlugin implements Plugin {
  /** For the service loader. */
  public FreeholdPlugin() {}

  @Override
  public String getName() {
    return "Freehold";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... args) {
    if (CompilerAccess.isGranted()) {
      start(task);
    } else {
      task.addTaskListener(new MissingAccessListener(task));
    }
  }

  private static void start(JavacTask task) {
    CompilerSettings settings = CompilerSettings.of(task);
    List<String> mistakes = settings.mistakes();
    if (mistakes.isEmpty()) {
      if (!settings.readsParameterNames()) {
        IdleProcessing.skip(task);
      }
      OwnershipListener.listenTo(task, settings);
    } else {
      RefusedOptions.refuse(task, mistakes);
    }
  }
}
