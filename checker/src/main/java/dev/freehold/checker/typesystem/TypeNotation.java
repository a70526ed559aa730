package dev.freehold.checker.typesystem;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeKind;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedArrayType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedDeclaredType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedWildcardType;

/**
 * Types as users write them: simple names, with the qualifiers that they know.
 *
 * @param qualifier what is written before a type, with a space behind it; empty for nothing
 */
public record TypeNotation(Function<AnnotatedTypeMirror, String> qualifier) {

  /** The type, without what stands before it. */
  public String of(AnnotatedTypeMirror type) {
    if (type instanceof AnnotatedDeclaredType declared) {
      String name = declared.getUnderlyingType().asElement().getSimpleName().toString();
      return declared.getTypeArguments().isEmpty()
          ? name
          : declared.getTypeArguments().stream()
              .map(this::whole)
              .collect(Collectors.joining(", ", name + "<", ">"));
    }
    if (type instanceof AnnotatedArrayType array) {
      return whole(array.getComponentType()) + "[]";
    }
    return type instanceof AnnotatedWildcardType wildcard ? wildcard(wildcard) : plain(type);
  }

  /** The type, with what stands before it; a wildcard has that at its bound. */
  public String whole(AnnotatedTypeMirror type) {
    boolean nested = type instanceof AnnotatedWildcardType || type instanceof AnnotatedArrayType;
    return nested ? of(type) : qualifier.apply(type) + of(type);
  }

  private String wildcard(AnnotatedWildcardType type) {
    return type.getSuperBound().getKind() == TypeKind.NULL
        ? "? extends " + whole(type.getExtendsBound())
        : "? super " + whole(type.getSuperBound());
  }

  private static String plain(AnnotatedTypeMirror type) {
    return type.getKind().isPrimitive()
        ? type.getKind().toString().toLowerCase(Locale.ROOT)
        : type.getUnderlyingType().toString();
  }
}
