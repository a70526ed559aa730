package dev.freehold.checker.rules;

import com.sun.source.tree.MethodTree;
import dev.freehold.checker.fix.WriteFrom;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.ResourceClasses.Kind;
import dev.freehold.checker.types.Signature;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.checkerframework.javacutil.TreeUtils;

/** A borrowed result says what it is a part of, where there is a choice (rustc: E0106). */
final class ResultRule {
  private final OwnershipTypes types;

  ResultRule(OwnershipTypes types) {
    this.types = types;
  }

  List<Diagnostic> check(MethodTree tree) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    Signature signature = types.signatures().of(method);
    Qualifier result = signature.result().ownership();
    boolean borrows = result == Qualifier.REF || result == Qualifier.MUT;
    if (!borrows || !signature.result().from().isEmpty() || receiverIsBorrowed(method, signature)) {
      return List.of();
    }
    List<String> lenders = new ArrayList<>();
    for (int i = 0; i < tree.getParameters().size(); i++) {
      Qualifier lent = signature.parameters().get(i).ownership();
      if (lent != null && lent != Qualifier.OWN) {
        lenders.add(tree.getParameters().get(i).getName().toString());
      }
    }
    return lenders.size() < 2 ? List.of() : List.of(complaint(tree, lenders));
  }

  private boolean receiverIsBorrowed(ExecutableElement method, Signature signature) {
    return !method.getModifiers().contains(Modifier.STATIC)
        && signature.receiver() != Qualifier.OWN
        && types.resources().kindOf(EnclosingClass.of(method)) != Kind.ORDINARY;
  }

  private static Diagnostic complaint(MethodTree tree, List<String> lenders) {
    return new Diagnostic(
        RuleKey.BORROW_RETURN_AMBIGUOUS,
        Position.of(tree),
        "the result of "
            + Quoted.of(tree.getName().toString())
            + " may be a part of "
            + lenders.stream().map(Quoted::of).collect(Collectors.joining(" or of ")),
        List.of(),
        Help.of(
                "write "
                    + Quoted.from(lenders)
                    + " on the method, without those that it is never a part of")
            .or(new WriteFrom(tree, List.of())),
        new Subject("result", tree, "result"));
  }
}
