package dev.freehold.checker.rules;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Ownership;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.ResourceClasses;
import dev.freehold.checker.types.Signature;
import dev.freehold.checker.types.Substitution;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** An overriding method takes and gives what callers of the overridden one expect. */
final class OverrideRule {
  private final OwnershipTypes types;

  OverrideRule(OwnershipTypes types) {
    this.types = types;
  }

  List<Diagnostic> check(MethodTree tree) {
    ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
    for (ExecutableElement overridden : types.signatures().overriddenBy(method)) {
      List<Diagnostic> found = check(tree, method, overridden);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** A component of a record overrides with its accessor, where nobody has written one. */
  List<Diagnostic> check(VariableTree field) {
    VariableElement element = TreeUtils.elementFromDeclaration(field);
    return EnclosingClass.ofField(element).getRecordComponents().stream()
        .filter(component -> component.getSimpleName().equals(element.getSimpleName()))
        .map(RecordComponentElement::getAccessor)
        .filter(OverrideRule::isGenerated)
        .flatMap(accessor -> check(field, accessor).stream())
        .toList();
  }

  private static boolean isGenerated(ExecutableElement accessor) {
    return (((MethodSymbol) accessor).flags() & Flags.GENERATED_MEMBER) != 0;
  }

  private List<Diagnostic> check(VariableTree field, ExecutableElement accessor) {
    for (ExecutableElement overridden : types.signatures().overriddenBy(accessor)) {
      Ownership promised = types.signatures().of(overridden).result().ownership();
      if (promised == Ownership.OWN) {
        return List.of(onlyLends(field, overridden));
      } else if (promised != null && !lendersOf(accessor, overridden)) {
        return List.of(otherLender(field, overridden));
      }
    }
    return List.of();
  }

  private List<Diagnostic> check(
      MethodTree tree, ExecutableElement method, ExecutableElement overridden) {
    Signature here = types.signatures().of(method);
    Signature there = types.signatures().of(overridden);
    List<Diagnostic> found = new ArrayList<>();
    for (int i = 0; i < here.parameters().size(); i++) {
      Ownership promised = there.parameters().get(i).ownership();
      Ownership taken = here.parameters().get(i).ownership();
      if (!Substitution.takes(promised, taken)) {
        Tree parameter = tree.getParameters().get(i);
        String name = "the parameter " + Quoted.of(here.parameters().get(i).name());
        found.add(complaint(parameter, name, taken, promised, overridden));
      }
    }
    if (followsReceiver(overridden) && !Substitution.takes(there.receiver(), here.receiver())) {
      found.add(complaint(tree, "the receiver", here.receiver(), there.receiver(), overridden));
    }
    Ownership promised = there.result().ownership();
    Ownership given = here.result().ownership();
    if (!Substitution.gives(promised, given)) {
      found.add(complaint(tree, "the result", given, promised, overridden));
    } else if (promised != null && !lendersOf(method, overridden)) {
      found.add(otherLender(tree, overridden));
    }
    return found;
  }

  /** Of an ordinary interface, as AutoCloseable is, nothing is said about its objects. */
  private boolean followsReceiver(ExecutableElement overridden) {
    return types.resources().kindOf(EnclosingClass.of(overridden)) != ResourceClasses.Kind.ORDINARY;
  }

  /**
   * Whether the result borrows from nothing that callers of the overridden method do not expect.
   */
  private boolean lendersOf(ExecutableElement method, ExecutableElement overridden) {
    Set<String> expected = types.signatures().lenders(overridden);
    for (String lender : types.signatures().lenders(method)) {
      if (!expected.contains(nameIn(overridden, method, lender))) {
        return false;
      }
    }
    return true;
  }

  private static String nameIn(ExecutableElement other, ExecutableElement method, String name) {
    for (int i = 0; i < method.getParameters().size(); i++) {
      if (method.getParameters().get(i).getSimpleName().contentEquals(name)) {
        return other.getParameters().get(i).getSimpleName().toString();
      }
    }
    return name;
  }

  private static Diagnostic complaint(
      Tree at,
      String what,
      @Nullable Ownership here,
      @Nullable Ownership there,
      ExecutableElement overridden) {
    String inherited = there == null ? "without a qualifier" : Quoted.of(there.annotation());
    return new Diagnostic(
        RuleKey.OVERRIDE_OWNERSHIP,
        Position.of(at),
        what
            + " is "
            + (here == null ? "without a qualifier" : Quoted.of(here.annotation()))
            + ", but "
            + inherited
            + " in "
            + nameOf(overridden)
            + ", which this method overrides",
        List.of(),
        there == null
            ? "declare it in " + nameOf(overridden) + " as well, or give this method another name"
            : "write " + Quoted.of(there.annotation()) + " here, as there",
        new Subject("override", at, what));
  }

  private static Diagnostic onlyLends(VariableTree field, ExecutableElement overridden) {
    return new Diagnostic(
        RuleKey.OVERRIDE_OWNERSHIP,
        Position.of(field),
        "the accessor of "
            + Quoted.of(field.getName().toString())
            + " only lends it, but the result of "
            + nameOf(overridden)
            + ", which it overrides, is `@Own`",
        List.of(),
        "give the component another name, and write the method that hands it over",
        new Subject("override", field, "accessor"));
  }

  private static Diagnostic otherLender(Tree tree, ExecutableElement overridden) {
    return new Diagnostic(
        RuleKey.OVERRIDE_OWNERSHIP,
        Position.of(tree),
        "the result borrows from something else than that of "
            + nameOf(overridden)
            + ", which this method overrides",
        List.of(),
        "write the same `@From` in both",
        new Subject("override", tree, "from"));
  }

  private static String nameOf(ExecutableElement method) {
    return Quoted.of(EnclosingClass.of(method).getSimpleName() + "." + method.getSimpleName());
  }
}
