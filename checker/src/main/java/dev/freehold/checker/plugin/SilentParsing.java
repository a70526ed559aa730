package dev.freehold.checker.plugin;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.main.JavaCompiler;
import com.sun.tools.javac.main.Option;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.List;
import com.sun.tools.javac.util.Options;
import com.sun.tools.javac.util.RichDiagnosticFormatter;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Has javac parse before anyone listens to it. To a listener it could be of use where each comment
 * stands and where each tree ends, so javac keeps both as soon as there is one: on ordinary code
 * that costs more than all the rest of Freehold, which needs neither.
 */
final class SilentParsing extends JavaCompiler {
  private final JavaCompiler replaced;
  private @Nullable OwnershipListener waiting;

  private SilentParsing(Context context, JavaCompiler replaced, OwnershipListener waiting) {
    super(context);
    this.replaced = replaced;
    this.waiting = waiting;
  }

  /**
   * Has the listener begin when the sources have been parsed; at once where a program calls javac
   * through its interface, which has it keep all of that anyway, where annotations are processed,
   * which needs it, where other plugins may listen before we do, and where a report is asked for,
   * which says where trees end.
   */
  static void precede(JavacTask task, OwnershipListener listener, boolean reports) {
    Context context = ((BasicJavacTask) task).getContext();
    if (!reports
        && task.getClass() == BasicJavacTask.class
        && Options.instance(context).isSet(Option.PROC, "none")
        && Services.onlyOurs(Services.PLUGINS)) {
      replace(JavaCompiler.instance(context), context, listener);
    } else {
      listener.listen();
    }
  }

  /** javac has made its compiler by now, with its loader of services, and has not used it yet. */
  private static void replace(JavaCompiler made, Context context, OwnershipListener listener) {
    if (made.log.getDiagnosticFormatter() instanceof RichDiagnosticFormatter formatter
        && context.get(RichDiagnosticFormatter.class) == null) {
      // It can be made once only, and another compiler would.
      context.put(RichDiagnosticFormatter.class, formatter);
    }
    context.put(compilerKey, (JavaCompiler) null);
    new SilentParsing(context, made, listener);
  }

  @Override
  public List<JCCompilationUnit> parseFiles(Iterable<JavaFileObject> files, boolean force) {
    OwnershipListener listener = waiting;
    waiting = null;
    if (listener == null) {
      return super.parseFiles(files, force);
    }
    listener.keepGoing();
    List<JCCompilationUnit> units = super.parseFiles(files, force);
    units.forEach(listener::parsed);
    listener.listen();
    return units;
  }

  /** javac's {@code Elements} ask the other one whether this has happened. */
  @Override
  public void enterDone() {
    super.enterDone();
    // That lets javac work off annotations once more, which only one of them may.
    annotate.blockAnnotations();
    replaced.enterDone();
  }
}
