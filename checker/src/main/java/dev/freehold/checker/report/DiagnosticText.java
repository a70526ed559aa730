package dev.freehold.checker.report;

import com.sun.source.tree.CompilationUnitTree;
import java.nio.file.Path;

/** Writes a diagnostic as text; javac adds the file, the line and the source line. */
final class DiagnosticText {
  private DiagnosticText() {}

  static String of(Diagnostic diagnostic, CompilationUnitTree file) {
    StringBuilder text = new StringBuilder();
    text.append(diagnostic.key().message(diagnostic.headline()));
    for (Diagnostic.Note note : diagnostic.notes()) {
      text.append('\n').append(fileName(file)).append(':');
      text.append(note.position().line(file.getLineMap())).append(": ").append(note.text());
    }
    text.append("\nhelp: ").append(diagnostic.help().in(file.getLineMap()));
    text.append("\nsee docs/rules/").append(diagnostic.key()).append(".md");
    return text.toString();
  }

  private static String fileName(CompilationUnitTree file) {
    Path name = Path.of(file.getSourceFile().getName()).getFileName();
    return name == null ? file.getSourceFile().getName() : name.toString();
  }
}
