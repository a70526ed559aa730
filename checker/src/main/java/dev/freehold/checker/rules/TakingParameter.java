package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.types.Arguments;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that takes a value over.
 *
 * @param name how a sentence calls its method
 * @param variable the parameter itself
 * @param here the class that is checked
 */
record TakingParameter(String name, VarSymbol variable, Element here) {

  /** The parameter that a call passes its argument of that index to; null where none is known. */
  static @Nullable TakingParameter of(Tree call, int index, ClassTree type) {
    if (!(TreeUtils.elementFromUse((ExpressionTree) call) instanceof MethodSymbol method)
        || method.params().isEmpty()) {
      return null;
    }
    int last = method.params().size() - 1;
    VarSymbol variable = written(method, method.params().get(Math.min(index, last)));
    Element here = TreeUtils.elementFromDeclaration(type);
    return new TakingParameter(name(method, call, here), variable, here);
  }

  /**
   * The parameter that a value is passed to, if it is.
   *
   * @param around the value and what it stands in, from the inside out
   */
  static @Nullable TakingParameter ofArgument(List<Tree> around, ClassTree type) {
    if (around.size() < 2) {
      return null;
    }
    int index = Arguments.of(around.get(1)).indexOf(around.get(0));
    return index < 0 ? null : of(around.get(1), index, type);
  }

  /** The parameters of a constructor that javac makes for a record are written as its fields. */
  private static VarSymbol written(MethodSymbol method, VarSymbol parameter) {
    if ((method.flags() & Flags.GENERATEDCONSTR) == 0) {
      return parameter;
    }
    return ElementFilter.fieldsIn(method.enclClass().getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals(parameter.name))
        .map(VarSymbol.class::cast)
        .findFirst()
        .orElse(parameter);
  }

  private static String name(MethodSymbol method, Tree call, Element here) {
    if (call instanceof NewClassTree made) {
      return "the constructor of " + Quoted.of(made.getIdentifier().toString());
    }
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      return "the constructor of " + Quoted.of(method.enclClass().getSimpleName().toString());
    }
    return Objects.equals(Declared.fileOf((Symbol) here), Declared.fileOf(method))
        ? Quoted.of(method.getSimpleName().toString())
        : Quoted.ofMethod(method);
  }

  /** The name of the method that is called; null where none is, by name. */
  static @Nullable String nameOf(Tree call) {
    return call instanceof MethodInvocationTree invocation
            && TreeUtils.elementFromUse((ExpressionTree) invocation)
                instanceof ExecutableElement method
        ? method.getSimpleName().toString()
        : null;
  }

  /** Shows where it is declared, where there is a source to show. */
  Optional<Diagnostic.Note> note(String what) {
    return Declared.variable(variable).note(name + what, here);
  }
}
