package dev.freehold.checker.infer;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.MethodParameter;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.ResourceClasses;
import dev.freehold.checker.types.Signature;
import dev.freehold.checker.types.Supertypes;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Finds where the values come from that an expression may stand for, whatever path is taken. */
final class ValueRoots {
  private final OwnershipTypes types;
  private final CallSignatures calls;
  private final LocalValues locals;
  private final Set<Element> open = new HashSet<>();

  ValueRoots(OwnershipTypes types, CallSignatures calls, LocalValues locals) {
    this.types = types;
    this.calls = calls;
    this.locals = locals;
  }

  /**
   * The places.
   *
   * @param within the method whose {@code this} it means; null outside of methods
   */
  Set<ValueRoot> of(@Nullable ExpressionTree tree, @Nullable ExecutableElement within) {
    Set<ValueRoot> roots = new LinkedHashSet<>();
    collect(tree, within, roots);
    return roots;
  }

  private void collect(
      @Nullable ExpressionTree tree, @Nullable ExecutableElement within, Set<ValueRoot> into) {
    if (tree instanceof ParenthesizedTree inner) {
      collect(inner.getExpression(), within, into);
    } else if (tree instanceof TypeCastTree cast) {
      collect(cast.getExpression(), within, into);
    } else if (tree instanceof ConditionalExpressionTree choice) {
      collect(choice.getTrueExpression(), within, into);
      collect(choice.getFalseExpression(), within, into);
    } else if (tree instanceof SwitchExpressionTree choice) {
      YieldedValues.of(choice).forEach(each -> collect(each, within, into));
    } else if (tree instanceof AssignmentTree assignment) {
      collect(assignment.getExpression(), within, into);
    } else if (tree instanceof ArrayAccessTree access) {
      collect(access.getExpression(), within, into);
    } else if (tree instanceof NewArrayTree array && array.getInitializers() != null) {
      array.getInitializers().forEach(each -> collect(each, within, into));
    } else if (tree instanceof MethodInvocationTree call) {
      into.addAll(called(call, within));
    } else if (tree instanceof NewClassTree made) {
      into.addAll(made(made, within));
    } else if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      named(tree, within, into);
    }
  }

  private void named(ExpressionTree tree, @Nullable ExecutableElement within, Set<ValueRoot> into) {
    Element element = TreeUtils.elementFromTree((Tree) tree);
    if (!(element instanceof VariableElement variable)) {
      return;
    }
    if (isThis(variable)) {
      into.add(self(variable, within));
    } else if (variable.getKind() == ElementKind.FIELD) {
      field(tree, variable, within, into);
    } else if (MethodParameter.is(variable)) {
      into.add(new ValueRoot.Taken(variable));
      assigned(variable, into);
    } else {
      VariableElement described = locals.described(variable);
      if (described != null) {
        into.add(new ValueRoot.Taken(described));
      }
      assigned(variable, into);
    }
  }

  private static boolean isThis(VariableElement variable) {
    return variable.getSimpleName().contentEquals("this")
        || variable.getSimpleName().contentEquals("super");
  }

  private void field(
      ExpressionTree tree,
      VariableElement field,
      @Nullable ExecutableElement within,
      Set<ValueRoot> into) {
    if (!field.getModifiers().contains(Modifier.STATIC)) {
      into.add(new ValueRoot.Part(field, ownerOf(tree, within)));
    }
  }

  /** What stands before the dot of a field or method, or is meant where nothing does. */
  Set<ValueRoot> ownerOf(ExpressionTree member, @Nullable ExecutableElement within) {
    return member instanceof MemberSelectTree select
        ? of(select.getExpression(), within)
        : implicit(member, within);
  }

  /** A member of a class around this one is not one of this object. */
  private Set<ValueRoot> implicit(ExpressionTree name, @Nullable ExecutableElement within) {
    Element member = TreeUtils.elementFromTree((Tree) name);
    return Set.of(member == null ? new ValueRoot.Self(null) : self(member, within));
  }

  /** The object that has the member: of the method, or of one around its class. */
  private ValueRoot self(Element member, @Nullable ExecutableElement within) {
    if (member.getEnclosingElement() instanceof TypeElement declaring) {
      ExecutableElement method = within;
      while (method != null) {
        TypeElement type = EnclosingClass.of(method);
        if (Supertypes.include(types.javac(), type, declaring)) {
          return new ValueRoot.Self(method);
        }
        method = type.getEnclosingElement() instanceof ExecutableElement outer ? outer : null;
      }
    }
    return new ValueRoot.Self(null);
  }

  private void assigned(VariableElement variable, Set<ValueRoot> into) {
    if (open.add(variable)) {
      locals.of(variable).forEach(each -> collect(each.tree(), each.within(), into));
      open.remove(variable);
    }
  }

  private Set<ValueRoot> called(MethodInvocationTree tree, @Nullable ExecutableElement within) {
    ExecutableElement method = TreeUtils.elementFromUse(tree);
    Signature signature = calls.of(tree);
    Signature.Result result = signature.result();
    Set<ValueRoot> objects = ownerOf(tree.getMethodSelect(), within);
    if (result.aliases() != null) {
      return lent(Set.copyOf(result.aliases()), signature, objects, tree.getArguments(), within);
    }
    if (result.ownership() == Qualifier.OWN) {
      return Set.of(new ValueRoot.Made(method));
    }
    if (result.ownership() == null && result.from().isEmpty()) {
      return Set.of();
    }
    Set<String> names = types.signatures().lenders(method, signature);
    return Set.of(
        new ValueRoot.Lent(method, lent(names, signature, objects, tree.getArguments(), within)));
  }

  /** What stands for the object and the parameters of those names. */
  private Set<ValueRoot> lent(
      Set<String> names,
      Signature signature,
      Set<ValueRoot> objects,
      List<? extends ExpressionTree> arguments,
      @Nullable ExecutableElement within) {
    Set<ValueRoot> lenders = new LinkedHashSet<>();
    if (names.contains("this")) {
      lenders.addAll(objects);
    }
    for (int i = 0; i < arguments.size(); i++) {
      Signature.Parameter parameter = signature.parameterFor(i);
      if (parameter != null && names.contains(parameter.name())) {
        collect(arguments.get(i), within, lenders);
      }
    }
    return lenders;
  }

  /** An object of a view is a part of what it was made of; a wrapper is what it wraps. */
  private Set<ValueRoot> made(NewClassTree tree, @Nullable ExecutableElement within) {
    Signature signature = calls.of(tree);
    List<String> aliases = signature.result().aliases();
    if (aliases != null) {
      return lent(Set.copyOf(aliases), signature, Set.of(), tree.getArguments(), within);
    }
    if (types.resources().kindOf(TreeUtils.typeOf(tree)) != ResourceClasses.Kind.VIEW) {
      return Set.of(new ValueRoot.Made(null));
    }
    Set<ValueRoot> lenders = new LinkedHashSet<>();
    tree.getArguments().stream()
        .filter(each -> types.resources().isTracked(TreeUtils.typeOf(each)))
        .forEach(each -> collect(each, within, lenders));
    return Set.of(new ValueRoot.Lent(TreeUtils.elementFromUse(tree), lenders));
  }
}
