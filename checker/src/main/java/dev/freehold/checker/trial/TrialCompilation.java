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
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Compiles some files anew, in a javac of its own, which finds the others as sources. */
public final class TrialCompilation {
  /** What tells of the running compilation, or has processors and plugins take part in it. */
  private static final Set<String> LEFT_OUT =
      Set.of("-Werror", "-proc:", "-proc:none", "-proc:only", "-processor", "-Xplugin", "-plugin");

  private static final String CHECKER = "-Afreehold.checker";

  private final Context running;
  private final KnownSources sources;
  private final Recheck recheck;

  /**
   * For one compilation.
   *
   * @param running the one whose files and options it has
   * @param recheck tells what is wrong there
   */
  public TrialCompilation(Context running, Recheck recheck) {
    this.running = running;
    this.sources = KnownSources.of(running);
    this.recheck = recheck;
  }

  /**
   * For one compilation that has ended, when javac no longer tells what it has entered.
   *
   * @param sources by the full names of the classes in them, without the pools
   */
  public TrialCompilation(Context running, Recheck recheck, Map<String, JavaFileObject> sources) {
    this.running = running;
    this.sources = new KnownSources(sources);
    this.recheck = recheck;
  }

  KnownSources sources() {
    return sources;
  }

  /** The source files of the running compilation, without the pools. */
  public List<JavaFileObject> files() {
    return sources.files().values().stream().distinct().toList();
  }

  /** A file as if something else stood in it. */
  public static JavaFileObject withText(JavaFileObject file, String text) {
    return new OtherText(file, text);
  }

  /** What is wrong with the files; null where javac itself finds an error, or cannot go on. */
  public @Nullable List<Diagnostic> found(List<JavaFileObject> files) {
    return analysed(files, this::found);
  }

  /**
   * What is to be said of the files when javac has analysed them; null where javac itself finds an
   * error, or cannot go on.
   */
  public <T> @Nullable T analysed(List<JavaFileObject> files, Function<AnalysedSources, T> answer) {
    try {
      Errors errors = new Errors();
      AnalysedSources analysed = analysed(files, errors);
      T said = errors.any() ? null : answer.apply(analysed);
      return errors.any() ? null : said;
    } catch (RuntimeException e) {
      // A build may be such that its files cannot be compiled apart: then there is no fix.
      return null;
    }
  }

  private AnalysedSources analysed(List<JavaFileObject> files, Errors errors) {
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
    if (!errors.any()) {
      task.analyze(classes.stream().<Element>map(TrialCompilation::declared).toList());
    }
    return new AnalysedSources(task, classes);
  }

  private List<Diagnostic> found(AnalysedSources analysed) {
    Function<TreePath, List<Diagnostic>> check = recheck.of(analysed.task());
    List<Diagnostic> found = new ArrayList<>();
    analysed.classes().forEach(each -> found.addAll(check.apply(each)));
    return found;
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
