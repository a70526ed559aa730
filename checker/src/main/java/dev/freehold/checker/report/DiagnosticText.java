package dev.freehold.checker.report;

import com.sun.tools.javac.util.AbstractLog;
import com.sun.tools.javac.util.DiagnosticSource;
import javax.tools.JavaFileObject;

/**
 * Writes a diagnostic as text; javac adds the file, the line, the source line and the key.
 *
 * @param source the file that the diagnostics are about
 * @param log is told if another file cannot be read
 */
record DiagnosticText(DiagnosticSource source, AbstractLog log) {

  String of(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder(diagnostic.headline());
    for (Diagnostic.Note note : diagnostic.notes()) {
      text.append('\n').append(told(note, diagnostic.position()));
    }
    text.append("\nhelp: ").append(diagnostic.help().in(source::getLineNumber));
    return text.toString();
  }

  /** The place, what happened there, and its line unless that is shown with the error already. */
  private String told(Diagnostic.Note note, Position error) {
    JavaFileObject other = note.file();
    Excerpt excerpt =
        new Excerpt(
            other == null ? source : new DiagnosticSource(other, log), note.position().offset());
    String name = other == null ? excerpt.fileName() : excerpt.path();
    String sentence = name + ':' + excerpt.line() + ": " + note.text();
    boolean shown = other == null && note.position().offset() == error.offset();
    String lines = shown ? "" : excerpt.text();
    return lines.isEmpty() ? sentence : sentence + '\n' + lines;
  }
}
