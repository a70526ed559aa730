package dev.freehold.checker.types;

import java.util.HashMap;
import java.util.List;
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
 * Knows what several threads may see at once: what is marked {@code @Sync}, and what does not
 * change. Everything else is non-atomic shared mutable state.
 */
public final class Sharing {

  /** Bare objects are there to be locked; an {@code Optional} is as safe as what is in it. */
  private static final Set<String> PLAIN = Set.of("java.lang.Object", "java.util.Optional");

  private final ResourceClasses resources;
  private final SyncClasses syncClasses;
  private final Map<TypeElement, Boolean> known = new HashMap<>();

  Sharing(ResourceClasses resources, SyncClasses syncClasses) {
    this.resources = resources;
    this.syncClasses = syncClasses;
  }

  /** Whether several threads may use the value at once. */
  public boolean isShareable(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE, NULL, ERROR -> true;
      case DECLARED -> isShareable((DeclaredType) type);
      default -> false;
    };
  }

  private boolean isShareable(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    if (syncClasses.contains(element)) {
      return true;
    }
    return isShareable(element) && type.getTypeArguments().stream().allMatch(this::isShareable);
  }

  /** Whether it is marked so in code, not in a stub file, so that the code must keep it. */
  public boolean saysSync(TypeElement type) {
    return syncClasses.says(type);
  }

  private boolean isShareable(TypeElement type) {
    Boolean shareable = known.get(type);
    if (shareable == null) {
      // A class that refers to itself is as good as the rest of it.
      known.put(type, true);
      shareable = isImmutable(type);
      known.put(type, shareable);
    }
    return shareable;
  }

  private boolean isImmutable(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (PLAIN.contains(name)) {
      return true;
    }
    if (type.getKind() == ElementKind.ENUM) {
      return Origin.isJdk(type) || fieldsOf(type).stream().allMatch(this::isSafe);
    }
    boolean opaque =
        type.getKind().isInterface()
            || Origin.isJdk(type)
            || resources.kindOf(type) != ResourceClasses.Kind.ORDINARY;
    return !opaque && superclassIsShareable(type) && fieldsOf(type).stream().allMatch(this::isSafe);
  }

  private boolean superclassIsShareable(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType superclass
        && (isRecord(superclass) || isShareable(superclass));
  }

  private static boolean isRecord(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().contentEquals("java.lang.Record");
  }

  private static List<VariableElement> fieldsOf(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .toList();
  }

  /** Whether a field may be read and written by several threads at once. */
  public boolean isSafe(VariableElement field) {
    Set<Modifier> modifiers = field.getModifiers();
    boolean atomic = modifiers.contains(Modifier.FINAL) || modifiers.contains(Modifier.VOLATILE);
    return OwnershipTypes.isUnsafe(field) || (atomic && isShareable(field.asType()));
  }
}
