package dev.freehold.checker.report;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.EndPosTable;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.AbstractLog;
import com.sun.tools.javac.util.DiagnosticSource;
import dev.freehold.checker.fix.Edit;
import dev.freehold.checker.fix.Fix;
import dev.freehold.checker.violation.Declaration;
import dev.freehold.checker.violation.Patch;
import dev.freehold.checker.violation.Severity;
import dev.freehold.checker.violation.SourceRange;
import dev.freehold.checker.violation.Step;
import dev.freehold.checker.violation.TextEdit;
import dev.freehold.checker.violation.Violation;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Makes violations, which need no trees, of the diagnostics of one file. */
final class ViolationMaker {
  private final DiagnosticSource source;
  private final CharSequence text;
  private final @Nullable EndPosTable ends;
  private final AbstractLog log;
  private final DeclarationPlaces places;

  ViolationMaker(CompilationUnitTree unit, DiagnosticSource source, AbstractLog log) {
    this.source = source;
    this.text = SourceContent.of(unit.getSourceFile());
    this.ends = ((JCCompilationUnit) unit).endPositions;
    this.log = log;
    this.places = DeclarationPlaces.in(new TreePath(unit), text);
  }

  Violation of(Diagnostic diagnostic, Severity severity) {
    Help help = diagnostic.help();
    return new Violation(
        diagnostic.key(),
        severity,
        place(diagnostic.position()),
        within(diagnostic.position().offset()),
        diagnostic.headline(),
        diagnostic.notes().stream().map(this::step).toList(),
        help.in(source::getLineNumber),
        help instanceof Help.Tried tried ? patch(tried.fix()) : null);
  }

  private Step step(Diagnostic.Note note) {
    JavaFileObject other = note.file();
    if (other == null) {
      return new Step(place(note.position()), note.text());
    }
    int offset = note.position().offset();
    return new Step(place(new DiagnosticSource(other, log), offset, offset + 1), note.text());
  }

  private Patch patch(Fix fix) {
    return new Patch(fix.help(), fix.edits().stream().map(this::edit).toList());
  }

  private TextEdit edit(Edit edit) {
    return new TextEdit(place(source, edit.start(), edit.end()), edit.text());
  }

  private SourceRange place(Position position) {
    Underline underline = Underline.of(position, text);
    int start = underline.getStartPosition();
    int end = ends == null ? start : underline.getEndPosition(ends);
    return place(source, start, Math.max(end, start + 1));
  }

  private static SourceRange place(DiagnosticSource file, int start, int end) {
    String line = file.getLine(start);
    return new SourceRange(
        file.getFile().getName(),
        file.getLineNumber(start),
        file.getColumnNumber(start, false),
        file.getLineNumber(end),
        file.getColumnNumber(end, false),
        line == null ? "" : line.stripTrailing());
  }

  /** The innermost member around a place, or else the innermost class. */
  private Declaration within(int offset) {
    String member = "";
    TreePath innermost = places.at(offset);
    for (TreePath each = innermost; each != null; each = each.getParentPath()) {
      if (each.getLeaf() instanceof JCClassDecl type) {
        return new Declaration(type.sym == null ? "" : type.sym.flatname.toString(), member);
      }
      member = isMember(each) ? nameOf(each.getLeaf()) : member;
    }
    return new Declaration("", member);
  }

  private static boolean isMember(TreePath path) {
    return path.getParentPath().getLeaf() instanceof ClassTree;
  }

  private static String nameOf(Tree member) {
    if (member instanceof MethodTree method) {
      return method.getName()
          + method.getParameters().stream()
              .map(each -> each.getType().toString())
              .collect(Collectors.joining(",", "(", ")"));
    }
    return member instanceof VariableTree field ? field.getName().toString() : "";
  }
}
