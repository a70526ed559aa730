package dev.freehold.checker.types;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Methods that stand behind others in a class that declares neither: inherited from a superclass
 * that does not know the interface, as {@code C} inherits {@code f} in {@code class C extends HasF
 * implements WantsF {}}; or abstract ones of two interfaces, which one body is to implement.
 */
public final class InheritedBodies {
  private final Types types;
  private final Elements elements;

  public InheritedBodies(OwnershipTypes types) {
    this.types = types.javac();
    this.elements = types.elements();
  }

  /**
   * Two methods that meet in a class.
   *
   * @param method the one that is inherited from a superclass; or either of two abstract ones
   * @param expected what callers may see instead
   * @param both whether both are abstract
   */
  public record Meeting(ExecutableElement method, ExecutableElement expected, boolean both) {}

  /** All that meet in the class, and not in a superclass of it already. */
  public List<Meeting> in(TypeElement type) {
    List<Meeting> found = new ArrayList<>();
    List<ExecutableElement> wanted = wantedBy(type);
    for (ExecutableElement expected : wanted) {
      if (isDeclaredIn(type, expected)) {
        continue;
      }
      ExecutableElement body = inheritedBody(type, expected);
      if (body != null) {
        found.add(new Meeting(body, expected, false));
      } else {
        others(type, expected, wanted).forEach(o -> found.add(new Meeting(expected, o, true)));
      }
    }
    return found;
  }

  /** The methods of the interfaces that the superclass does not have. */
  private List<ExecutableElement> wantedBy(TypeElement type) {
    Set<TypeElement> interfaces = new LinkedHashSet<>();
    collect(type, interfaces);
    Set<TypeElement> known = new LinkedHashSet<>();
    for (TypeElement each = superclass(type); each != null; each = superclass(each)) {
      collect(each, known);
    }
    interfaces.removeAll(known);
    List<ExecutableElement> wanted = new ArrayList<>();
    for (TypeElement each : interfaces) {
      ElementFilter.methodsIn(each.getEnclosedElements()).stream()
          .filter(InheritedBodies::isInherited)
          .forEach(wanted::add);
    }
    return wanted;
  }

  private static boolean isInherited(ExecutableElement method) {
    return !method.getModifiers().contains(Modifier.STATIC)
        && !method.getModifiers().contains(Modifier.PRIVATE);
  }

  private static void collect(TypeElement type, Set<TypeElement> into) {
    for (TypeMirror each : type.getInterfaces()) {
      if (((DeclaredType) each).asElement() instanceof TypeElement element && into.add(element)) {
        collect(element, into);
      }
    }
  }

  private static @Nullable TypeElement superclass(TypeElement type) {
    TypeMirror superclass = type.getSuperclass();
    return superclass.getKind() == TypeKind.DECLARED
        ? (TypeElement) ((DeclaredType) superclass).asElement()
        : null;
  }

  private boolean isDeclaredIn(TypeElement type, ExecutableElement expected) {
    return overrider(type, expected, type) != null;
  }

  private @Nullable ExecutableElement inheritedBody(TypeElement type, ExecutableElement expected) {
    for (TypeElement each = superclass(type); each != null; each = superclass(each)) {
      ExecutableElement body = overrider(each, expected, type);
      if (body != null) {
        return body;
      }
    }
    return null;
  }

  private @Nullable ExecutableElement overrider(
      TypeElement in, ExecutableElement expected, TypeElement type) {
    for (ExecutableElement each : ElementFilter.methodsIn(in.getEnclosedElements())) {
      if (each.getSimpleName().equals(expected.getSimpleName())
          && elements.overrides(each, expected, type)) {
        return each;
      }
    }
    return null;
  }

  /** Methods of other interfaces that the same body will implement; each pair comes once. */
  private List<ExecutableElement> others(
      TypeElement type, ExecutableElement method, List<ExecutableElement> wanted) {
    List<ExecutableElement> rest = wanted.subList(wanted.indexOf(method) + 1, wanted.size());
    return rest.stream()
        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
        .filter(other -> !isAbove(other, method) && !isAbove(method, other))
        .filter(other -> isSame(type, method, other))
        .toList();
  }

  private boolean isAbove(ExecutableElement above, ExecutableElement below) {
    return Supertypes.include(types, EnclosingClass.of(below), EnclosingClass.of(above));
  }

  private boolean isSame(TypeElement type, ExecutableElement one, ExecutableElement other) {
    DeclaredType in = (DeclaredType) type.asType();
    ExecutableType here = (ExecutableType) types.asMemberOf(in, one);
    ExecutableType there = (ExecutableType) types.asMemberOf(in, other);
    return types.isSubsignature(here, there) || types.isSubsignature(there, here);
  }
}
