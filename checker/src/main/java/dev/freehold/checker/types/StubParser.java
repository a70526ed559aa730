package dev.freehold.checker.types;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.parser.ParserFactory;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.Log;
import javax.tools.JavaFileObject;

/**
 * Parses stub files with the parser and the log of the running javac, which has both at hand, so
 * that it costs next to nothing and a mistake is shown with its line.
 */
final class StubParser {
  private final Context context;
  private final Log log;

  StubParser(JavacTask task) {
    this.context = ((BasicJavacTask) task).getContext();
    this.log = Log.instance(context);
  }

  /**
   * Parses a file.
   *
   * @throws StubException if it is not Java, after javac has said so
   */
  CompilationUnitTree parse(StubFile file) {
    JavaFileObject before = log.useSource(file);
    int errors = log.nerrors;
    try {
      JCCompilationUnit unit =
          ParserFactory.instance(context)
              .newParser(file.getCharContent(true), false, false, true)
              .parseCompilationUnit();
      unit.sourcefile = file;
      if (log.nerrors > errors) {
        throw new StubException();
      }
      return unit;
    } finally {
      log.useSource(before);
    }
  }

  /** Reports a mistake in the file that is being read. */
  void report(StubFile file, Tree at, String mistake) {
    JavaFileObject before = log.useSource(file);
    try {
      log.error(((JCTree) at).pos(), new JCDiagnostic.Error("compiler", "proc.messager", mistake));
    } finally {
      log.useSource(before);
    }
  }
}
