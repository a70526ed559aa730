package dev.freehold.checker.types;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The annotations the checker knows, by their qualified names. */
final class AnnotationNames {
  static final String FROM = "dev.freehold.From";
  static final String MUST_RELEASE = "dev.freehold.MustRelease";
  static final String VIEW = "dev.freehold.View";
  static final String NON_ESCAPING = "dev.freehold.NonEscaping";
  static final String ONCE = "dev.freehold.Once";
  static final String UNSAFE = "dev.freehold.Unsafe";
  static final String RELEASES = "dev.freehold.internal.Releases";
  static final String GENERATED = "javax.annotation.processing.Generated";
  static final String FIXED_POOL = "dev.freehold.pool.FixedPool";
  static final String STRUCT = "dev.freehold.pool.Struct";

  private AnnotationNames() {}

  /** Whether it is the name of {@code @Own}, {@code @Mut} or {@code @Ref}. */
  static boolean isQualifier(CharSequence qualifiedName) {
    String name = qualifiedName.toString();
    return name.equals("dev.freehold.Own")
        || name.equals("dev.freehold.Mut")
        || name.equals("dev.freehold.Ref");
  }

  /** The annotation of that name which stands on the element itself, or null. */
  static @Nullable AnnotationMirror find(Element element, String qualifiedName) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (isNamed(mirror, qualifiedName)) {
        return mirror;
      }
    }
    return null;
  }

  static boolean has(Element element, String qualifiedName) {
    return find(element, qualifiedName) != null;
  }

  static boolean isNamed(AnnotationMirror mirror, String qualifiedName) {
    return ((TypeElement) mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(qualifiedName);
  }
}
