package dev.freehold.checker.trial;

import com.sun.tools.javac.parser.ParserFactory;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import dev.freehold.checker.errors.Silence;
import org.jspecify.annotations.Nullable;

/** Parses what a file might say, with the parser of the running javac. */
record Parsing(Context context) {

  /** The file, with the ends of its trees; null where it is not Java. */
  @Nullable JCCompilationUnit parse(String text) {
    try (Silence silence = Silence.of(context)) {
      JCCompilationUnit unit =
          ParserFactory.instance(context)
              .newParser(text, false, true, false)
              .parseCompilationUnit();
      return silence.hidesErrors() ? null : unit;
    }
  }
}
