package dev.freehold.checker.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * Where tracked types stand as type arguments, so that nothing else need be asked of the type
 * system.
 */
public final class TypeArguments {
  private static final Set<String> DESCRIBING =
      Set.of("java.lang.Class", "dev.freehold.memory.IntrusiveList");

  private final ResourceClasses resources;
  private final Map<ExecutableElement, Boolean> generic = new HashMap<>();

  TypeArguments(ResourceClasses resources) {
    this.resources = resources;
  }

  /** Whether a tracked type is among the arguments of a type, or of those. */
  public boolean areTracked(@Nullable TypeMirror type) {
    if (type == null || holdsNone(type)) {
      return false;
    }
    return switch (type.getKind()) {
      case DECLARED ->
          ((DeclaredType) type)
              .getTypeArguments().stream().anyMatch(each -> isTracked(each) || areTracked(each));
      case ARRAY -> areTracked(((ArrayType) type).getComponentType());
      case WILDCARD ->
          areTracked(((WildcardType) type).getExtendsBound())
              || areTracked(((WildcardType) type).getSuperBound());
      default -> false;
    };
  }

  /**
   * {@code Class} says by its argument what it describes, a list of handles what these name; they
   * have no value of that.
   */
  static boolean holdsNone(TypeMirror type) {
    return type instanceof DeclaredType declared
        && DESCRIBING.contains(((TypeElement) declared.asElement()).getQualifiedName().toString());
  }

  private boolean isTracked(TypeMirror argument) {
    TypeMirror type = argument;
    if (argument instanceof WildcardType wildcard) {
      type =
          wildcard.getExtendsBound() == null
              ? wildcard.getSuperBound()
              : wildcard.getExtendsBound();
    }
    return type != null && resources.isStrict(type);
  }

  /** Whether what a method takes or gives depends on type arguments. */
  public boolean matterTo(ExecutableElement method) {
    return generic.computeIfAbsent(method, TypeArguments::mentionsVariable);
  }

  private static boolean mentionsVariable(ExecutableElement method) {
    return mentionsVariable(method.getReturnType())
        || makesGeneric(method)
        || method.getParameters().stream()
            .map(VariableElement::asType)
            .anyMatch(TypeArguments::mentionsVariable);
  }

  private static boolean makesGeneric(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        && !EnclosingClass.of(method).getTypeParameters().isEmpty();
  }

  static boolean mentionsVariable(@Nullable TypeMirror type) {
    if (type == null) {
      return false;
    }
    return switch (type.getKind()) {
      case TYPEVAR -> true;
      case ARRAY -> mentionsVariable(((ArrayType) type).getComponentType());
      case DECLARED -> anyMentions(((DeclaredType) type).getTypeArguments());
      case WILDCARD ->
          mentionsVariable(((WildcardType) type).getExtendsBound())
              || mentionsVariable(((WildcardType) type).getSuperBound());
      default -> false;
    };
  }

  private static boolean anyMentions(List<? extends TypeMirror> types) {
    return types.stream().anyMatch(TypeArguments::mentionsVariable);
  }
}
