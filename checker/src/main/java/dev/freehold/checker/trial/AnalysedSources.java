package dev.freehold.checker.trial;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import dev.freehold.checker.fix.Source;
import dev.freehold.checker.types.OwnershipTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What a compilation of its own has analysed, and no more than that.
 *
 * @param classes those of the files, each with the classes inside it
 */
public record AnalysedSources(JavacTask task, List<TreePath> classes) {

  /** What javac works with. */
  public Context context() {
    return ((BasicJavacTask) task).getContext();
  }

  /** One of the files, for those who change it. */
  public Source source(CompilationUnitTree unit, OwnershipTypes types) {
    return source(context(), unit, types);
  }

  static Source source(Context context, CompilationUnitTree unit, OwnershipTypes types) {
    String text = textOf(unit);
    JCCompilationUnit parsed = new Parsing(context).parse(text);
    if (parsed == null) {
      throw new IllegalStateException("javac has parsed this before: " + unit.getSourceFile());
    }
    return new Source(unit, text, parsed, JavacTrees.instance(context).getSourcePositions(), types);
  }

  private static String textOf(CompilationUnitTree unit) {
    try {
      return unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
