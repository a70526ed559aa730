package dev.freehold.checker.locks;

import dev.freehold.checker.types.OwnershipTypes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Which objects are known to change, so that who has one outside of its lock may see it halfway. An
 * interface, a type variable or a function says nothing of it.
 */
final class Mutability {
  private static final Set<String> OF_THE_JDK =
      Set.of("java.util", "java.util.stream", "java.text", "java.nio");

  private final OwnershipTypes types;
  private final Map<TypeElement, Boolean> known = new HashMap<>();

  Mutability(OwnershipTypes types) {
    this.types = types;
  }

  boolean isKnownOf(TypeMirror type) {
    return switch (type.getKind()) {
      case ARRAY -> true;
      case DECLARED -> !types.sharing().isShareable(type) && isKnownOf((DeclaredType) type);
      default -> false;
    };
  }

  /** Whether what a container holds changes, so that a copy of the container shares it. */
  boolean isKnownOfElements(TypeMirror type) {
    return switch (type.getKind()) {
      case ARRAY -> isKnownOf(((javax.lang.model.type.ArrayType) type).getComponentType());
      case DECLARED -> ((DeclaredType) type).getTypeArguments().stream().anyMatch(this::isKnownOf);
      default -> false;
    };
  }

  private boolean isKnownOf(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    if (types.resources().isTracked(type)) {
      return true;
    }
    String packageName = types.elements().getPackageOf(element).getQualifiedName().toString();
    if (packageName.startsWith("java.")) {
      boolean text = element.getQualifiedName().contentEquals("java.lang.StringBuilder");
      return text || OF_THE_JDK.contains(packageName);
    }
    return element.getKind().isClass() && element.getKind() != ElementKind.ENUM && changes(element);
  }

  private boolean changes(TypeElement type) {
    Boolean changes = known.get(type);
    if (changes == null) {
      known.put(type, false);
      changes = hasChangingField(type) || superclassChanges(type);
      known.put(type, changes);
    }
    return changes;
  }

  private boolean hasChangingField(TypeElement type) {
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      Set<Modifier> modifiers = field.getModifiers();
      boolean fixed = modifiers.contains(Modifier.FINAL) && !isKnownOf(field.asType());
      if (!modifiers.contains(Modifier.STATIC) && !fixed) {
        return true;
      }
    }
    return false;
  }

  private boolean superclassChanges(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType superclass
        && isKnownOf(superclass)
        && !types.sharing().isShareable(superclass);
  }
}
