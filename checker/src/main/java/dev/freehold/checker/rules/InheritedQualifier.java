package dev.freehold.checker.rules;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.types.MethodParameter;
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
    int index = MethodParameter.indexOf(parameter);
    return index >= 0
            && parameter.getEnclosingElement() instanceof ExecutableElement method
            && types.written(parameter) == null
        ? types.signatures().overriddenBy(method).stream()
            .map(each -> new InheritedQualifier(each, (VarSymbol) each.getParameters().get(index)))
            .filter(each -> types.written(each.parameter) == Qualifier.OWN)
            .findFirst()
        : Optional.empty();
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
