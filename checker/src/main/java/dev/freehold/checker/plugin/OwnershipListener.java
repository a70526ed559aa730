package dev.freehold.checker.plugin;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.api.ClientCodeWrapper.Trusted;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.Log;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/**
 * Follows one compilation: checks each class when javac has analysed it, and sums up at the end.
 *
 * <p>It is trusted, as javac's own parts are: javac then does not guard each of its thousands of
 * events against missing classes, which on JDK 17 costs 6 % of a compilation. {@link ClassCheck}
 * asks for that guard where it is needed.
 */
@Trusted
final class OwnershipListener implements TaskListener {
  private final JavacTask task;
  private final Context context;
  private final CompilerErrors errors;
  private final ClassCheck classCheck;
  private final MissingPools missing;
  private final boolean notes;
  private final Set<TypeElement> analysed = new HashSet<>();
  private boolean keepsGoing;
  private boolean last;
  private int parsed;

  private OwnershipListener(JavacTask task, CompilerSettings settings) {
    this.task = task;
    this.context = ((BasicJavacTask) task).getContext();
    this.errors = new CompilerErrors(context);
    this.classCheck = new ClassCheck(task, context, settings, errors);
    this.missing = new MissingPools(task, context);
    this.notes = settings.notes();
  }

  static void listenTo(JavacTask task, CompilerSettings settings) {
    if (settings.checks()) {
      OwnershipListener listener = new OwnershipListener(task, settings);
      SilentParsing.precede(task, listener, settings.reports());
    }
  }

  void listen() {
    task.addTaskListener(new FirstListener(errors));
    task.addTaskListener(this);
  }

  /** Not when javac starts its plugins: it is not fully set up then. */
  void keepGoing() {
    if (!keepsGoing) {
      keepsGoing = true;
      errors.keepGoing();
    }
  }

  @Override
  public void started(TaskEvent event) {
    keepGoing();
    if (!last && event.getKind() == TaskEvent.Kind.ANALYZE) {
      // Checkers that are annotation processors have begun to listen by now.
      last = true;
      task.removeTaskListener(this);
      task.addTaskListener(this);
    }
  }

  @Override
  public void finished(TaskEvent event) {
    errors.show();
    switch (event.getKind()) {
      case PARSE -> parsed(event.getCompilationUnit());
      case ANALYZE -> analysed(event);
      case ANNOTATION_PROCESSING_ROUND -> classCheck.generated(processorsFiles());
      case COMPILATION -> sumUp();
      default -> {}
    }
  }

  private Collection<JavaFileObject> processorsFiles() {
    return JavacProcessingEnvironment.instance(context).getFiler().getGeneratedSourceFileObjects();
  }

  void parsed(CompilationUnitTree unit) {
    for (Tree declaration : unit.getTypeDecls()) {
      parsed += declaration instanceof JCClassDecl ? 1 : 0;
    }
    errors.parsed(unit);
    classCheck.parsed(unit);
  }

  private void analysed(TaskEvent event) {
    TypeElement type = event.getTypeElement();
    if (type == null || analysed.contains(type)) {
      return;
    }
    CompilationUnitTree unit = event.getCompilationUnit();
    for (Tree declaration : unit.getTypeDecls()) {
      if (declaration instanceof JCClassDecl tree && type.equals(tree.sym)) {
        analysed.add(type);
        missing.see(type);
        classCheck.check(type, new TreePath(new TreePath(unit), declaration));
        finishAfterTheLast();
        return;
      }
    }
  }

  /** Not at the very end, when javac has counted its errors and warnings. */
  private void finishAfterTheLast() {
    if (analysed.size() == parsed) {
      classCheck.finish();
    }
  }

  private void sumUp() {
    classCheck.finish();
    Optional<String> baseline = classCheck.endBaseline();
    classCheck.writeReports(allClasses(), unseen());
    Optional<String> inferred = classCheck.infer();
    if (notes) {
      note(summary());
      baseline.ifPresent(this::note);
      inferred.ifPresent(this::note);
      missing.note().ifPresent(this::note);
      if (!classCheck.reported().isEmpty()) {
        note(PagesNote.about(classCheck.reported()));
      }
    }
  }

  /** A mandatory note is shown under -nowarn too: Freehold never runs, or fails to, in silence. */
  private void note(String text) {
    Log.instance(context)
        .mandatoryNote(null, new JCDiagnostic.Note("compiler", "proc.messager", text));
  }

  private int allClasses() {
    return Math.max(parsed, analysed.size());
  }

  /** Where javac stopped early, some classes were parsed only. */
  private int unseen() {
    return errors.anyOfJavac() ? allClasses() - analysed.size() : 0;
  }

  private String summary() {
    int unseen = unseen();
    return new ClosingNote(
            analysed.size() - classCheck.skipped(),
            classCheck.classesUsingOwnership(),
            classCheck.skipped(),
            classCheck.trustedPlaces(),
            classCheck.suppressed(),
            allClasses(),
            unseen + classCheck.classesLeftOut(),
            unseen == 0 ? classCheck.bodiesLeftOut() : 0)
        .text();
  }
}
