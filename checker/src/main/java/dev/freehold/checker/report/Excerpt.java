package dev.freehold.checker.report;

import com.sun.tools.javac.util.DiagnosticSource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The line of a place and a caret below it, as javac shows them.
 *
 * @param source the file
 * @param offset the place, in characters from the start of the file
 */
record Excerpt(DiagnosticSource source, int offset) {
  /** The name of the file, without folders. */
  String fileName() {
    Path name = Path.of(path()).getFileName();
    return name == null ? path() : name.toString();
  }

  /** The file as javac was told of it, or found it. */
  String path() {
    return source.getFile().getName();
  }

  /** Counted from 1. */
  int line() {
    return source.getLineNumber(offset);
  }

  /** Two lines of text; empty where the file has no such place. */
  String text() {
    @Nullable String line = source.getLine(offset);
    if (line == null) {
      return "";
    }
    StringBuilder caret = new StringBuilder();
    int column = source.getColumnNumber(offset, false) - 1;
    for (int i = 0; i < column; i++) {
      caret.append(line.charAt(i) == '\t' ? '\t' : ' ');
    }
    return line.stripTrailing() + '\n' + caret + '^';
  }
}
