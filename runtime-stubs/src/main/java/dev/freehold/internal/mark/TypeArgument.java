package dev.freehold.internal.mark;

/**
 * In {@code @HandleOf(TypeArgument.class)}: the declaration that the first type argument of the
 * object names whose method is called, where an annotation can name none.
 */
public final class TypeArgument {
  private TypeArgument() {}
}
