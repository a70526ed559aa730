package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/**
 * A pool declaration inside a method, or in a local or anonymous class: javac shows it to no
 * processor, so no pool comes of it.
 */
final class LocalDeclarationRule {
  private final OwnershipTypes types;

  LocalDeclarationRule(OwnershipTypes types) {
    this.types = types;
  }

  List<Diagnostic> check(TypeElement type, ClassTree tree) {
    if (!isInBody(type) || !types.resources().isDeclaration(type)) {
      return List.of();
    }
    return List.of(
        new Diagnostic(
            RuleKey.POOL_DECLARATION,
            Position.of(tree),
            Quoted.of(type.getSimpleName().toString())
                + ": a local interface cannot be seen by a generated class",
            List.of(),
            type.getNestingKind() == NestingKind.LOCAL
                ? "write it as a member of its class"
                : "write it as a member of a class that has a name everywhere",
            new Subject("local", tree, "declaration")));
  }

  private static boolean isInBody(TypeElement type) {
    for (Element each = type; each instanceof TypeElement in; each = each.getEnclosingElement()) {
      if (in.getNestingKind() == NestingKind.LOCAL
          || in.getNestingKind() == NestingKind.ANONYMOUS) {
        return true;
      }
    }
    return false;
  }
}
