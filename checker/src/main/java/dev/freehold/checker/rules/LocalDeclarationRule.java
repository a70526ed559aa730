package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** A pool declaration inside a method: javac shows it to no processor, so no pool comes of it. */
final class LocalDeclarationRule {
  private final OwnershipTypes types;

  LocalDeclarationRule(OwnershipTypes types) {
    this.types = types;
  }

  List<Diagnostic> check(TypeElement type, ClassTree tree) {
    if (type.getNestingKind() != NestingKind.LOCAL || !types.resources().isDeclaration(type)) {
      return List.of();
    }
    return List.of(
        new Diagnostic(
            RuleKey.POOL_DECLARATION,
            Position.of(tree),
            Quoted.of(type.getSimpleName().toString())
                + ": a local interface cannot be seen by a generated class",
            List.of(),
            "write it as a member of its class",
            new Subject("local", tree, "declaration")));
  }
}
