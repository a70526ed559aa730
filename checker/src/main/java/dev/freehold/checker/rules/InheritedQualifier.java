package dev.freehold.checker.rules;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;

/**
 * What is said of a parameter by a method that is overridden, where the overriding one says
 * nothing.
 *
 * @param overridden the method that says it
 * @param parameter of that method
 */
record InheritedQualifier(ExecutableElement overridden, VarSymbol parameter) {

  /** Of a parameter that owns its value though nothing is written there. */
  static Optional<InheritedQualifier> ofParameter(Tree tree, OwnershipTypes types) {
    if (!(tree instanceof VariableTree variable)) {
      return Optional.empty();
    }
    VariableElement parameter = TreeUtils.elementFromDeclaration(variable);
    return parameter.getEnclosingElement() instanceof ExecutableElement method
            && method.getParameters().contains(parameter)
            && types.written(parameter) == null
        ? types.signatures().overriddenBy(method).stream()
            .map(each -> new InheritedQualifier(each, same(parameter, method, each)))
            .filter(each -> types.written(each.parameter) == Qualifier.OWN)
            .findFirst()
        : Optional.empty();
  }

  private static VarSymbol same(
      VariableElement parameter, ExecutableElement method, ExecutableElement overridden) {
    int index = method.getParameters().indexOf(parameter);
    return (VarSymbol) overridden.getParameters().get(index);
  }

  /** The method that says it. */
  String named() {
    return Quoted.ofMethod(overridden);
  }

  /** Shows where it is said, where there is a source to show. */
  Optional<Diagnostic.Note> note(Element here) {
    return Declared.variable(parameter).note(named() + " says so here", here);
  }
}
