package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import dev.freehold.checker.fix.ChangeSignature;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * A pool declaration or struct makes fields of what it inherits from an ordinary interface. Who
 * knows the interface alone must see there that a setter changes the object.
 */
final class InheritedSetterRule {
  private final OwnershipTypes types;

  InheritedSetterRule(OwnershipTypes types) {
    this.types = types;
  }

  List<Diagnostic> check(TypeElement type, ClassTree tree) {
    if (!types.resources().isDeclaration(type)) {
      return List.of();
    }
    List<ExecutableElement> members = ElementFilter.methodsIn(types.elements().getAllMembers(type));
    List<ExecutableElement> unsaid =
        members.stream()
            .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
            .filter(method -> isSetter(method, members))
            .filter(method -> changesUnsaid(method, type))
            .filter(method -> !isTakenOverAbove(method, type))
            .toList();
    return unsaid.isEmpty() ? List.of() : List.of(complaint(type, tree, unsaid));
  }

  /** What is no setter of a field is no declaration of one either, which the processor tells. */
  private static boolean isSetter(ExecutableElement method, List<ExecutableElement> members) {
    return method.getReturnType().getKind() == TypeKind.VOID
        && members.stream()
            .anyMatch(
                each ->
                    each.getSimpleName().equals(method.getSimpleName())
                        && each.getParameters().isEmpty());
  }

  private boolean changesUnsaid(ExecutableElement method, TypeElement type) {
    Signature here = types.signatures().of(method, type.asType());
    return here.receiver() == Qualifier.MUT
        && !types.resources().isDeclaration(EnclosingClass.of(method))
        && types.signatures().of(method).receiver() != Qualifier.MUT
        && !types.signatures().saysReceiver(method);
  }

  /** A struct that the declaration extends has been told already. */
  private boolean isTakenOverAbove(ExecutableElement method, TypeElement type) {
    return type.getInterfaces().stream()
        .map(extended -> (TypeElement) types.javac().asElement(extended))
        .filter(types.resources()::isDeclaration)
        .anyMatch(struct -> types.elements().getAllMembers(struct).contains(method));
  }

  private static Diagnostic complaint(
      TypeElement type, ClassTree tree, List<ExecutableElement> setters) {
    String names = setters.stream().map(Quoted::ofMethod).collect(Collectors.joining(" and "));
    return new Diagnostic(
        RuleKey.OVERRIDE_OWNERSHIP,
        Position.of(tree),
        names
            + (setters.size() == 1 ? " becomes a setter" : " become setters")
            + " of "
            + Quoted.of(type.getSimpleName().toString())
            + ", which changes the object, but "
            + (setters.size() == 1 ? "says" : "say")
            + " nothing of the receiver, so callers take it for `@Ref`",
        List.of(),
        Help.of(
                setters.stream()
                    .map(setter -> UnsaidReceiver.help(Qualifier.MUT, setter))
                    .collect(Collectors.joining(", and ")))
            .or(
                setters.size() == 1
                    ? List.of(
                        new ChangeSignature(
                            setters.get(0), ChangeSignature.RECEIVER, Qualifier.MUT))
                    : List.of()),
        new Subject("inherited", tree, "setter"));
  }
}
