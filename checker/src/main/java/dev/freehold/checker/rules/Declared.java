package dev.freehold.checker.rules;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.Trees;
import com.sun.tools.javac.code.Attribute.TypeCompound;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TargetType;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Where the user declared what a message speaks of, perhaps in another file.
 *
 * @param symbol what is declared
 * @param offset where its name stands; negative where there is no source
 */
record Declared(Symbol symbol, int offset) {

  /** A parameter or field. */
  static Declared variable(VarSymbol variable) {
    return new Declared(variable, variable.pos);
  }

  /** A parameter of a method. */
  static Declared parameter(ExecutableElement method, int index) {
    return variable((VarSymbol) method.getParameters().get(index));
  }

  /** A method. */
  static Declared method(ExecutableElement method, Trees trees) {
    MethodTree tree = trees.getTree(method);
    return new Declared((Symbol) method, tree == null ? -1 : Position.of(tree).offset());
  }

  /** The receiver that a method says it takes over. */
  static Declared owningReceiver(MethodSymbol method) {
    return new Declared(
        method,
        method.getRawTypeAttributes().stream()
            .filter(each -> each.position.type == TargetType.METHOD_RECEIVER)
            .filter(Declared::isOwn)
            .map(each -> each.position.pos)
            .findFirst()
            .orElse(-1));
  }

  private static boolean isOwn(TypeCompound annotation) {
    return annotation.type.tsym.getSimpleName().contentEquals(Qualifier.OWN.simpleName());
  }

  /** Whether there is a source to show, which the user wrote: a class without a name has none. */
  boolean isShown() {
    return offset >= 0
        && fileOf(symbol) != null
        && !symbol.enclClass().getSimpleName().isEmpty()
        && !OwnershipTypes.isGenerated(symbol.outermostClass());
  }

  /**
   * What a message says there; nothing where there is no source to show.
   *
   * @param here something in the file that the message is about
   */
  Optional<Diagnostic.Note> note(String text, Element here) {
    JavaFileObject file = fileOf(symbol);
    boolean same = Objects.equals(file, fileOf((Symbol) here));
    return isShown()
        ? Optional.of(new Diagnostic.Note(new Position(offset), text, same ? null : file))
        : Optional.empty();
  }

  /** The source file, as javac knows it. */
  static @Nullable JavaFileObject fileOf(Symbol symbol) {
    return symbol.outermostClass().sourcefile;
  }
}
