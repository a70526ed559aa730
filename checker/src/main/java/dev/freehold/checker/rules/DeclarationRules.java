package dev.freehold.checker.rules;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.java.FlowOptions;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** All rules over what a member declares. */
final class DeclarationRules {
  private DeclarationRules() {}

  static List<Diagnostic> check(
      OwnershipTypes types, FlowOptions options, Suspects suspects, TypeElement type, Tree member) {
    List<Diagnostic> refused = new TypeUseRule(types, suspects.containers()).check(member);
    List<Diagnostic> found = new ArrayList<>(refused);
    List<Diagnostic> unbound = new PolyOwnRule(types, options.environment()).check(member);
    found.addAll(unbound);
    found.addAll(new AmbientRule(types, type).check(member));
    found.addAll(new ReferenceRule(types, options).check(member));
    found.addAll(new TypeArgumentRule(types, options.callTypes(), suspects.types()).check(member));
    found.addAll(new DropRule(types, options.callTypes()).check(member));
    if (member instanceof VariableTree field) {
      if (refused.isEmpty() && unbound.isEmpty()) {
        found.addAll(new FieldRule(types).check(type, field));
      }
      found.addAll(new OverrideRule(types, options).check(field));
    } else if (member instanceof MethodTree method) {
      found.addAll(new ResultRule(types).check(method));
      found.addAll(new AccessorRule(types).check(method));
      found.addAll(new OverrideRule(types, options).check(method));
      found.addAll(UnsafeRule.check(types, method));
    }
    return found;
  }
}
