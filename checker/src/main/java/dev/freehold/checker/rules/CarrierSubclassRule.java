package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.checkerframework.javacutil.TreeUtils;

/** A class whose superclass carries owners shows that in its own type arguments. */
final class CarrierSubclassRule {
  private final OwnershipTypes types;

  CarrierSubclassRule(OwnershipTypes types) {
    this.types = types;
  }

  List<Diagnostic> check(TypeElement type, ClassTree tree) {
    Tree superclass = tree.getExtendsClause();
    boolean hidden =
        superclass != null
            && !type.getSimpleName().isEmpty()
            && types.carriers().carriedBy(TreeUtils.typeOf(superclass)) == Qualifier.OWN;
    return hidden ? List.of(complaint(type, superclass)) : List.of();
  }

  private static Diagnostic complaint(TypeElement type, Tree superclass) {
    String name = type.getSimpleName().toString();
    return new Diagnostic(
        RuleKey.ESCAPES_TO_UNCHECKED,
        Position.of(superclass),
        "%s carries owners as %s does, and its type does not say so"
            .formatted(Quoted.of(name), Quoted.of(superclass.toString())),
        List.of(),
        "write `%s<T extends @Ref Object>`, and `T` for the owner here".formatted(name),
        new Subject("superclass", superclass, "type"));
  }
}
