package dev.freehold.checker.suppress;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.EnclosingClass;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TypesUtils;
import org.jspecify.annotations.Nullable;

/** The class whose use is complained of: that of a method that is called, or of a value. */
final class UsedClass {
  private UsedClass() {}

  /** Its full name, or null if there is none. Where an error stands at a brace, a note tells. */
  static @Nullable String of(Diagnostic diagnostic) {
    return Stream.concat(
            Stream.of(diagnostic.position()),
            diagnostic.notes().stream()
                .filter(note -> note.file() == null)
                .map(Diagnostic.Note::position))
        .map(Position::tree)
        .filter(Objects::nonNull)
        .map(UsedClass::in)
        .filter(Objects::nonNull)
        .map(type -> type.getQualifiedName().toString())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable TypeElement in(Tree tree) {
    if (tree instanceof MethodInvocationTree call) {
      return EnclosingClass.of(TreeUtils.elementFromUse(call));
    }
    if (tree instanceof NewClassTree made) {
      return EnclosingClass.of(TreeUtils.elementFromUse(made));
    }
    boolean isValue = tree instanceof ExpressionTree || tree instanceof VariableTree;
    TypeMirror type = isValue ? TreeUtils.typeOf(tree) : null;
    return type == null ? null : TypesUtils.getTypeElement(type);
  }
}
