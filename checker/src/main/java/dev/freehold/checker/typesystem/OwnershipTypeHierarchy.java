package dev.freehold.checker.typesystem;

import dev.freehold.checker.types.Qualifier;
import javax.lang.model.type.TypeKind;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedWildcardType;
import org.checkerframework.framework.type.DefaultTypeHierarchy;
import org.jspecify.annotations.Nullable;

/**
 * Which type stands for which. Owners and borrows are no subtypes of one another as type arguments:
 * a {@code Supplier<@Own Buffer>} is no {@code Supplier<? extends @Ref Buffer>}, whose callers
 * would release nothing of what it gives.
 */
final class OwnershipTypeHierarchy extends DefaultTypeHierarchy {
  private final OwnershipTypeFactory factory;

  OwnershipTypeHierarchy(OwnershipTypeFactory factory) {
    super(factory.getChecker(), factory.getQualifierHierarchy(), true, false);
    this.factory = factory;
  }

  @Override
  protected boolean isContainedBy(
      AnnotatedTypeMirror inside, AnnotatedTypeMirror outside, boolean covariant) {
    Qualifier within = boundOf(inside);
    Qualifier asked = boundOf(outside);
    boolean differ = (within == Qualifier.OWN) != (asked == Qualifier.OWN);
    boolean forgotten = within == Qualifier.OWN && outside instanceof AnnotatedWildcardType;
    return !(differ && within != null && (asked != null || forgotten))
        && super.isContainedBy(inside, outside, covariant);
  }

  /** Of a wildcard that bound which is written. */
  private @Nullable Qualifier boundOf(AnnotatedTypeMirror type) {
    if (type instanceof AnnotatedWildcardType wildcard) {
      boolean below = wildcard.getSuperBound().getKind() != TypeKind.NULL;
      AnnotatedTypeMirror bound = below ? wildcard.getSuperBound() : wildcard.getExtendsBound();
      boolean any = !below && !factory.held().isTracked(bound);
      return any ? null : factory.held().given(bound);
    }
    return factory.held().given(type);
  }
}
