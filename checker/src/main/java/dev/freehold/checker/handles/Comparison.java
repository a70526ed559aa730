package dev.freehold.checker.handles;

import dev.freehold.HandleOf;
import javax.lang.model.util.Elements;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.DefaultTypeHierarchy;
import org.checkerframework.framework.type.TypeHierarchy;
import org.checkerframework.framework.type.visitor.SimpleAnnotatedTypeScanner;

/** Whether a value may stand where a type is asked for, by what is said of handles in both. */
final class Comparison {
  /** What there is to say of a value. */
  enum Result {
    /** Nothing. */
    FITS,
    /** It is not said to be a handle, and may be one. */
    UNSAID,
    /** It is the handle of something else. */
    OTHER
  }

  private final TypeHierarchy strict;
  private final TypeHierarchy lenient;

  Comparison(HandleTypeFactory factory, Elements elements) {
    this.strict = factory.getTypeHierarchy();
    this.lenient = new Lenient((HandleTypeChecker) factory.getChecker(), factory, elements);
  }

  Result of(AnnotatedTypeMirror given, AnnotatedTypeMirror wanted) {
    if (strict.isSubtype(given, wanted)) {
      return Result.FITS;
    }
    if (!lenient.isSubtype(given, wanted)) {
      return Result.OTHER;
    }
    return saysHandle(wanted) ? Result.UNSAID : Result.FITS;
  }

  private static boolean saysHandle(AnnotatedTypeMirror type) {
    return new SimpleAnnotatedTypeScanner<Boolean, Void>(
            (part, unused) -> part.hasPrimaryAnnotation(HandleOf.class), Boolean::logicalOr, false)
        .visit(type);
  }

  /** Where one of two types says nothing, they fit; as type arguments too. */
  private static final class Lenient extends DefaultTypeHierarchy {
    Lenient(HandleTypeChecker checker, HandleTypeFactory factory, Elements elements) {
      super(checker, new HandleHierarchy(elements, factory, true), true, false);
    }

    @Override
    protected boolean isContainedBy(
        AnnotatedTypeMirror inside, AnnotatedTypeMirror outside, boolean covariant) {
      return super.isContainedBy(inside, outside, true);
    }
  }
}
