package dev.freehold.checker.flow.java;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UnannotatedCode;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.State;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Supertypes;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TreeUtilsAfterJava17.DeconstructionPatternUtils;
import org.jspecify.annotations.Nullable;

/**
 * What a test of a type, or a pattern, says of the values that a name may hold. A value is known
 * where it came into being, often with its exact type: so {@code o instanceof Page} holds for one
 * that {@code new Page()} made, and no other branch is reached with it.
 */
final class TypeTests {
  private final Point point;
  private final Types types;

  TypeTests(Point point) {
    this.point = point;
    this.types = point.types().javac();
  }

  /** The type that a pattern tests; null where it tests none. */
  static @Nullable TypeMirror typeOf(Tree pattern) {
    if (pattern instanceof BindingPatternTree binding) {
      return TreeUtils.elementFromDeclaration(binding.getVariable()).asType();
    }
    return isDeconstruction(pattern) ? ((JCTree) pattern).type : null;
  }

  /** At the point, one of the tests holds for what the name holds. */
  void holds(@Nullable Name name, List<TypeMirror> tested) {
    Value value = name == null ? null : point.state().get(name);
    if (name == null || value == null) {
      return;
    }
    Predicate<Binding> never = b -> tested.stream().allMatch(type -> isNever(b, type));
    boolean unknown = value.maybeNull() && value.bindings().stream().allMatch(never);
    if (unknown && tested.stream().anyMatch(point.types().resources()::isTracked)) {
      // A resource that nobody followed: whoever has it takes it for the one that is followed.
      return;
    }
    boolean some = point.state().exclude(name, never);
    if (!some && isWhole(name)) {
      point.leave();
    }
  }

  /** The state where a test that holds for everything of a type does not hold. */
  State whereFails(State state, Name name, TypeMirror tested) {
    boolean some = state.exclude(name, b -> isAlways(b, tested));
    return some || !isWhole(name) ? state : State.unreachable();
  }

  /** Whether the name holds nothing else: a variable may have held an ordinary object before. */
  private boolean isWhole(Name name) {
    return !(name instanceof Name.Local local)
        ? name instanceof Name.Temporary
        : point.types().resources().isTracked(local.variable().asType())
            || (((Symbol) local.variable()).flags() & (Flags.FINAL | Flags.EFFECTIVELY_FINAL)) != 0;
  }

  /** Whether a pattern matches every value of the type that it tests. */
  boolean isTotal(Tree pattern) {
    if (!isDeconstruction(pattern)) {
      return true;
    }
    List<? extends Tree> nested = DeconstructionPatternUtils.getNestedPatterns(pattern);
    List<? extends TypeMirror> components = componentsOf(pattern);
    for (int i = 0; i < nested.size() && i < components.size(); i++) {
      TypeMirror type = typeOf(nested.get(i));
      // A record as a component may be null, which no pattern of records matches.
      if (isDeconstruction(nested.get(i))
          || (type != null && !Supertypes.include(types, components.get(i), type))) {
        return false;
      }
    }
    return nested.size() == components.size();
  }

  private static boolean isDeconstruction(Tree pattern) {
    return pattern.getKind().name().equals("DECONSTRUCTION_PATTERN");
  }

  private static List<? extends TypeMirror> componentsOf(Tree pattern) {
    return ((JCTree) pattern).type instanceof DeclaredType type
            && type.asElement() instanceof TypeElement element
        ? element.getRecordComponents().stream().map(each -> each.asType()).toList()
        : List.of();
  }

  private boolean isAlways(Binding binding, TypeMirror tested) {
    TypeMirror type = typeOf(binding);
    return type != null && Supertypes.include(types, type, tested);
  }

  private boolean isNever(Binding binding, TypeMirror tested) {
    TypeMirror type = typeOf(binding);
    if (type == null || Supertypes.include(types, type, tested)) {
      return false;
    }
    if (isExact(binding) || isFinal(type)) {
      return true;
    }
    return (isFinal(tested) || (isClass(type) && isClass(tested)))
        && !Supertypes.include(types, tested, type);
  }

  /** The type of a whole value, as far as it is known; null where nothing is. */
  private static @Nullable TypeMirror typeOf(Binding binding) {
    Site site = binding.token().site();
    boolean known = site.kind() == Site.Kind.RESULT || site.kind() == Site.Kind.PARAMETER;
    TypeMirror type = known ? UnannotatedCode.typeOf(site.tree()) : null;
    return type instanceof DeclaredType ? type : null;
  }

  private static boolean isExact(Binding binding) {
    Site site = binding.token().site();
    return site.kind() == Site.Kind.RESULT && site.tree() instanceof NewClassTree;
  }

  private static boolean isClass(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement().getKind() != ElementKind.INTERFACE
        && declared.asElement().getKind().isClass();
  }

  private static boolean isFinal(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement().getModifiers().contains(Modifier.FINAL);
  }
}
