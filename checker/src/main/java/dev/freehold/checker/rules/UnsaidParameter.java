package dev.freehold.checker.rules;

import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.types.MethodParameter;
import dev.freehold.checker.types.OwnershipTypes;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Parameters of which nobody says anything, of types that only an option calls tracked: what
 * becomes of them is told by the body alone, and callers may have their own mind.
 */
final class UnsaidParameter {
  private UnsaidParameter() {}

  static boolean is(Site site, OwnershipTypes types) {
    return site.kind() == Site.Kind.PARAMETER
        && site.tree() instanceof VariableTree tree
        && isUnsaid(TreeUtils.elementFromDeclaration(tree), types);
  }

  private static boolean isUnsaid(VariableElement parameter, OwnershipTypes types) {
    int index = MethodParameter.indexOf(parameter);
    return index >= 0
        && types.resources().isLenient(parameter.asType())
        && parameter.getEnclosingElement() instanceof ExecutableElement method
        && !types.signatures().saysParameter(method, index);
  }
}
