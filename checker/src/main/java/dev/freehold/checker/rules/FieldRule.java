package dev.freehold.checker.rules;

import com.sun.source.tree.VariableTree;
import dev.freehold.checker.fix.MarkDeclaration;
import dev.freehold.checker.fix.OwnField;
import dev.freehold.checker.fix.Remedy;
import dev.freehold.checker.fix.WriteQualifier;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Help;
import dev.freehold.checker.report.Position;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.ResourceClasses.Kind;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** A field that holds a resource says how, and stands in a class that can answer for it. */
final class FieldRule {
  private final OwnershipTypes types;

  FieldRule(OwnershipTypes types) {
    this.types = types;
  }

  List<Diagnostic> check(TypeElement type, VariableTree tree) {
    VariableElement field = TreeUtils.elementFromDeclaration(tree);
    Qualifier carried = types.carriers().carriedBy(field.asType());
    if (carried != null) {
      Diagnostic found = carrier(type, tree, carried);
      return found == null ? List.of() : List.of(found);
    }
    boolean unsaid = types.written(field) == null && types.resources().isLenient(field.asType());
    if (unsaid || !types.resources().isTracked(field.asType())) {
      return List.of();
    }
    Diagnostic found =
        field.getModifiers().contains(Modifier.STATIC)
            ? complaint(
                tree,
                RuleKey.FIELD_STATIC,
                " is a static field, which nobody can own or borrow",
                "make it a local variable or parameter, or a field of the resource class that owns"
                    + " it")
            : instance(type, tree, types.written(field));
    return found == null ? List.of() : List.of(found);
  }

  private @Nullable Diagnostic instance(
      TypeElement type, VariableTree tree, @Nullable Qualifier written) {
    Kind kind = types.resources().kindOf(type);
    if (written == null) {
      return complaint(
          tree,
          RuleKey.FIELD_QUALIFIER_MISSING,
          " does not say how it holds its value",
          missing(kind),
          remedies(kind, tree));
    }
    if (written == Qualifier.OWN) {
      return kind == Kind.RESOURCE
          ? released(type, tree)
          : complaint(
              tree,
              RuleKey.FIELD_NOT_RELEASED,
              " is owned by objects that nobody has to release",
              "mark the class `@MustRelease(\"close\")` and release the field in `close()`");
    }
    return kind == Kind.VIEW
        ? null
        : complaint(
            tree,
            RuleKey.FIELD_BORROW,
            " keeps a borrow in an object that may outlive the owner",
            "mark the class `@View`, or pass the value to the methods that need it",
            new MarkDeclaration(type, "View"));
  }

  /** What carries borrows is one itself; of an owner that is carried no release method knows. */
  private @Nullable Diagnostic carrier(TypeElement type, VariableTree tree, Qualifier carried) {
    if (carried == Qualifier.OWN) {
      return complaint(
          tree,
          RuleKey.FIELD_NOT_RELEASED,
          " carries a value that nobody has to release",
          "take the value out, and keep it in an `@Own` field of a resource class");
    }
    return types.resources().kindOf(type) == Kind.VIEW
        ? null
        : complaint(
            tree,
            RuleKey.FIELD_BORROW,
            " keeps borrows in an object that may outlive their owners",
            "mark the class `@View`, or keep the values in an `OwnList`, `OwnMap` or `OwnSlot`",
            new MarkDeclaration(type, "View"));
  }

  private static String missing(Kind kind) {
    return switch (kind) {
      case RESOURCE -> "write `@Own` before the type and let the class's release method release it";
      case VIEW -> "write `@Ref` before the type, or `@Mut` if the value is written through it";
      case ORDINARY ->
          "write `@Own` before the type, mark the class `@MustRelease(\"close\")` and release the"
              + " field in `close()`";
    };
  }

  private static Remedy[] remedies(Kind kind, VariableTree tree) {
    Remedy owned = new WriteQualifier(tree, Qualifier.OWN);
    Remedy lent = new WriteQualifier(tree, Qualifier.REF);
    return switch (kind) {
      case RESOURCE -> new Remedy[] {owned};
      case VIEW -> new Remedy[] {owned, lent};
      case ORDINARY -> new Remedy[] {owned, new OwnField(tree)};
    };
  }

  /** A release method that is inherited knows nothing of this class's fields. */
  private @Nullable Diagnostic released(TypeElement type, VariableTree tree) {
    boolean consumes =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(method -> types.signatures().of(method).receiver() == Qualifier.OWN);
    return consumes
        ? null
        : complaint(
            tree,
            RuleKey.FIELD_NOT_RELEASED,
            " is not released by any method of its class",
            "override the release method, release the field there, then call the inherited one");
  }

  private static Diagnostic complaint(
      VariableTree tree, RuleKey key, String what, String help, Remedy... remedies) {
    return new Diagnostic(
        key,
        Position.of(tree),
        "the field " + Quoted.of(tree.getName().toString()) + what,
        List.of(),
        Help.of(help).or(List.of(remedies)),
        new Subject("field", tree, key.text()));
  }
}
