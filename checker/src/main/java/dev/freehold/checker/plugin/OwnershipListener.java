package dev.freehold.checker.plugin;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.Log;
import dev.freehold.checker.command.Version;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Follows one compilation: checks each class when javac has analysed it, and sums up at the end.
 */
final class OwnershipListener implements TaskListener {
  private final JavacTask task;
  private final Context context;
  private final CompilerErrors errors;
  private final ClassCheck classCheck;
  private final boolean notes;
  private final Set<TypeElement> analysed = new HashSet<>();
  private boolean keepsGoing;

  private OwnershipListener(JavacTask task, CompilerSettings settings) {
    this.task = task;
    this.context = ((BasicJavacTask) task).getContext();
    this.errors = new CompilerErrors(context);
    this.classCheck = new ClassCheck(task, context, settings, errors);
    this.notes = settings.notes();
  }

  static void listenTo(JavacTask task) {
    CompilerSettings settings = CompilerSettings.of(task);
    if (settings.checks()) {
      task.addTaskListener(new OwnershipListener(task, settings));
    }
  }

  @Override
  public void started(TaskEvent event) {
    if (!keepsGoing) {
      // Not sooner: javac is not fully set up when it starts its plugins.
      keepsGoing = true;
      errors.keepGoing();
    }
  }

  @Override
  public void finished(TaskEvent event) {
    switch (event.getKind()) {
      case ANALYZE -> analysed(event);
      case COMPILATION -> sumUp();
      default -> {}
    }
  }

  private void analysed(TaskEvent event) {
    TypeElement type = event.getTypeElement();
    if (type == null || analysed.contains(type)) {
      return;
    }
    TreePath unit = new TreePath(event.getCompilationUnit());
    Trees trees = Trees.instance(task);
    event.getCompilationUnit().getTypeDecls().stream()
        .map(declaration -> new TreePath(unit, declaration))
        .filter(path -> type.equals(trees.getElement(path)))
        .findFirst()
        .ifPresent(
            path -> {
              analysed.add(type);
              classCheck.check(type, path);
            });
  }

  private void sumUp() {
    if (notes) {
      // A mandatory note is shown under -nowarn too: Freehold never runs, or fails to, in silence.
      Log.instance(context)
          .mandatoryNote(null, new JCDiagnostic.Note("compiler", "proc.messager", summary()));
    }
  }

  private String summary() {
    return "Freehold %s checked %s, %d of which %s ownership"
        .formatted(
            Version.current(),
            analysed.size() == 1 ? "1 class" : analysed.size() + " classes",
            classCheck.classesUsingOwnership(),
            classCheck.classesUsingOwnership() == 1 ? "uses" : "use");
  }
}
