package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import dev.freehold.checker.flow.ownership.InheritedFields;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.Ancestry;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * A class that owns more than its superclass inherits no body that takes its objects apart: it
 * knows nothing of what was added, which nobody could release afterwards.
 */
final class InheritedConsumerRule {
  private final OwnershipTypes types;
  private final Ancestry ancestry;

  InheritedConsumerRule(OwnershipTypes types) {
    this.types = types;
    this.ancestry = new Ancestry(types);
  }

  List<Diagnostic> check(TypeElement type, ClassTree tree) {
    List<VariableElement> added = InheritedFields.ownedBy(types, type);
    // A class that consumes nothing itself is told of each field.
    if (added.isEmpty() || !consumesAnything(type)) {
      return List.of();
    }
    List<Diagnostic> found = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(types.elements().getAllMembers(type))) {
      if (!type.equals(EnclosingClass.of(method))
          && Boolean.TRUE.equals(types.consuming().takesApart(method))
          && !method.getModifiers().contains(Modifier.PRIVATE)
          && !ancestry.isReplaced(method, type)) {
        found.add(complaint(type, tree, method, added.get(0)));
      }
    }
    return found;
  }

  private boolean consumesAnything(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(method -> types.signatures().of(method).receiver() == Qualifier.OWN);
  }

  private static Diagnostic complaint(
      TypeElement type, ClassTree tree, ExecutableElement method, VariableElement field) {
    String heir =
        type.getSimpleName().length() == 0
            ? "this class"
            : Quoted.of(type.getSimpleName().toString());
    String name = Quoted.ofMethod(method);
    String added = Quoted.of("this." + field.getSimpleName());
    return new Diagnostic(
        RuleKey.FIELD_NOT_RELEASED,
        Position.of(tree),
        heir + " inherits " + name + ", which consumes the object and does not release " + added,
        List.of(),
        method.getModifiers().contains(Modifier.FINAL)
            ? "let " + name + " end by calling a release method, which " + heir + " overrides"
            : "override " + name + " in " + heir + " and release " + added + " there as well",
        new Subject("inherited consumer", tree, name));
  }
}
