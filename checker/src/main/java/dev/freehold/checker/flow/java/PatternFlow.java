package dev.freehold.checker.flow.java;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import dev.freehold.checker.flow.ownership.Bindings;
import dev.freehold.checker.flow.ownership.Borrows;
import dev.freehold.checker.flow.ownership.Counting;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UnannotatedCode;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TreeUtilsAfterJava17.DeconstructionPatternUtils;

/** Patterns: a variable is a second name for what it matches, a component a part of it. */
final class PatternFlow {
  private final Pass pass;
  private final Point point;

  PatternFlow(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
  }

  /** Binds the variables of a pattern that has matched. */
  void bind(Tree pattern, Operand matched) {
    if (pattern instanceof BindingPatternTree binding) {
      bindVariable(binding, matched);
    } else if (pattern.getKind().name().equals("DECONSTRUCTION_PATTERN")) {
      bindComponents(pattern, matched);
    }
  }

  private void bindVariable(BindingPatternTree pattern, Operand matched) {
    VariableElement variable = TreeUtils.elementFromDeclaration(pattern.getVariable());
    Name name = new Name.Local(variable);
    Counting.known(point, point.current(matched), variable.asType());
    Value value = point.current(matched).withoutEnded();
    if (value.isTracked()) {
      Value held = named(variable, matched, value, pattern).nonNull();
      point.state().put(name, held);
      pass.see(variable, held, matched.name());
      pass.nesting().declare(name);
    } else if (point.types().resources().isTracked(variable.asType()) && !isNothing(matched)) {
      Value held = UnannotatedCode.unsaid(point, pattern).value();
      point.state().put(name, held);
      pass.see(variable, held, null);
      pass.nesting().declare(name);
    }
  }

  /**
   * A variable that says {@code @Mut} or {@code @Ref} borrows, as a local does; others are second
   * names.
   */
  private Value named(VariableElement variable, Operand matched, Value value, Tree pattern) {
    Qualifier written = point.types().written(variable);
    if (written == Qualifier.MUT || written == Qualifier.REF) {
      return Bindings.secondName(point, written, matched, matched.tree());
    }
    return matched.name() == null ? Borrows.alias(point, value, pattern) : value;
  }

  /** Whether all that is followed of it was matched by other patterns, or has ended. */
  private boolean isNothing(Operand matched) {
    Value value = matched.name() == null ? null : point.state().get(matched.name());
    return value != null && !value.any(Binding::isLive) && matched.value().isTracked();
  }

  private void bindComponents(Tree pattern, Operand matched) {
    List<? extends Tree> nested = DeconstructionPatternUtils.getNestedPatterns(pattern);
    List<? extends RecordComponentElement> components = componentsOf(pattern);
    for (int i = 0; i < nested.size() && i < components.size(); i++) {
      RecordComponentElement component = components.get(i);
      boolean tracked = point.types().resources().isTracked(component.asType());
      String step = component.getSimpleName().toString();
      Value part =
          tracked ? point.current(matched).map(b -> b.part(step, Qualifier.MUT)) : Value.UNTRACKED;
      bind(nested.get(i), new Operand(matched.tree(), part, null));
    }
  }

  private static List<? extends RecordComponentElement> componentsOf(Tree pattern) {
    return ((JCTree) pattern).type instanceof DeclaredType type
            && type.asElement() instanceof TypeElement element
        ? element.getRecordComponents()
        : List.of();
  }
}
