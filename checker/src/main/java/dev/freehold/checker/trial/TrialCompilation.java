package dev.freehold.checker.trial;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.api.JavacTaskImpl;
import com.sun.tools.javac.api.JavacTool;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.processor.FreeholdProcessor;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Compiles some files anew, in a javac of its own, which finds the others as sources. */
final class TrialCompilation {
  /** What tells of the running compilation, or has processors and plugins take part in it. */
  private static final Set<String> LEFT_OUT =
      Set.of("-Werror", "-proc:", "-proc:none", "-proc:only", "-processor", "-Xplugin", "-plugin");

  private static final String CHECKER = "-Afreehold.checker";

  private final Context running;
  private final KnownSources sources;
  private final Recheck recheck;

  TrialCompilation(Context running, Recheck recheck) {
    this.running = running;
    this.sources = KnownSources.of(running);
    this.recheck = recheck;
  }

  KnownSources sources() {
    return sources;
  }

  /** What is wrong with the files; null where javac itself finds an error, or cannot go on. */
  @Nullable List<Diagnostic> found(List<JavaFileObject> files) {
    try {
      return compiled(files);
    } catch (RuntimeException e) {
      // A build may be such that its files cannot be compiled apart: then there is no fix.
      return null;
    }
  }

  private @Nullable List<Diagnostic> compiled(List<JavaFileObject> files) {
    Errors errors = new Errors();
    JavacTaskImpl task = task(files, errors);
    task.setProcessors(List.of(new FreeholdProcessor()));
    List<TreePath> classes = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      for (Tree each : unit.getTypeDecls()) {
        if (each instanceof ClassTree) {
          classes.add(new TreePath(new TreePath(unit), each));
        }
      }
    }
    task.enter();
    if (errors.any()) {
      return null;
    }
    task.analyze(classes.stream().<Element>map(TrialCompilation::declared).toList());
    return errors.any() ? null : found(task, classes, errors);
  }

  private @Nullable List<Diagnostic> found(
      JavacTaskImpl task, List<TreePath> classes, Errors errors) {
    Function<TreePath, List<Diagnostic>> check = recheck.of(task);
    List<Diagnostic> found = new ArrayList<>();
    classes.forEach(each -> found.addAll(check.apply(each)));
    return errors.any() ? null : found;
  }

  private static Element declared(TreePath path) {
    return TreeUtils.elementFromDeclaration((ClassTree) path.getLeaf());
  }

  private JavacTaskImpl task(List<JavaFileObject> files, Errors errors) {
    Context context = new Context();
    Options options = Options.instance(context);
    Options of = Options.instance(running);
    for (String each : of.keySet()) {
      if (!LEFT_OUT.contains(each) && !each.startsWith("-Xlint") && !each.startsWith(CHECKER)) {
        options.put(each, of.get(each));
      }
    }
    options.put(CHECKER + "=off", CHECKER + "=off");
    options.put("-Xprefer:", "source");
    return (JavacTaskImpl)
        JavacTool.create()
            .getTask(
                Writer.nullWriter(),
                new TrialFiles(running.get(JavaFileManager.class), sources),
                errors,
                List.of("-XDaccessInternalAPI"),
                null,
                files,
                context);
  }
}
