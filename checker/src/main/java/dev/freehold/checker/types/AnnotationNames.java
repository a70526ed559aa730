package dev.freehold.checker.types;

import dev.freehold.processor.declaration.PoolKind;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The annotations the checker knows, by their qualified names. */
final class AnnotationNames {
  static final String POLY_OWN = "dev.freehold.PolyOwn";
  static final String FROM = "dev.freehold.From";
  static final String MUST_RELEASE = "dev.freehold.MustRelease";
  static final String VIEW = "dev.freehold.View";
  static final String NON_ESCAPING = "dev.freehold.NonEscaping";
  static final String ONCE = "dev.freehold.Once";
  static final String CONCURRENT = "dev.freehold.Concurrent";
  static final String KEPT = "dev.freehold.internal.mark.Kept";
  static final String SYNC = "dev.freehold.Sync";
  static final String UNSAFE = "dev.freehold.Unsafe";
  static final String AUTO_RELEASE = "dev.freehold.AutoRelease";
  static final String RELEASES = "dev.freehold.internal.mark.Releases";
  static final String RESETS = "dev.freehold.internal.mark.Resets";
  static final String COPIES = "dev.freehold.internal.mark.Copies";
  static final String UNWRITTEN = "dev.freehold.internal.mark.Unwritten";
  static final String LENGTH = "dev.freehold.pool.Length";
  static final String AMBIENT = "dev.freehold.internal.mark.Ambient";
  static final String GENERATED = "dev.freehold.internal.mark.GeneratedPool";
  private static final String STRUCT = "dev.freehold.pool.Struct";

  private AnnotationNames() {}

  /** Whether it is the name of a qualifier. */
  static boolean isQualifier(CharSequence qualifiedName) {
    String name = qualifiedName.toString();
    return name.equals("dev.freehold.Own")
        || name.equals("dev.freehold.Mut")
        || name.equals("dev.freehold.Ref")
        || name.equals(POLY_OWN);
  }

  /** Whether it is the name of an annotation with which code speaks about ownership. */
  static boolean isOurs(CharSequence qualifiedName) {
    String name = qualifiedName.toString();
    return isQualifier(name)
        || name.equals(NON_ESCAPING)
        || name.equals(ONCE)
        || name.equals(CONCURRENT)
        || name.equals(SYNC);
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

  /** Whether the interface declares elements that have owners. */
  static boolean declaresOwned(Element element) {
    return isAnyNamed(
        element, name -> PoolKind.declaredBy(name).filter(PoolKind::hasFreeList).isPresent());
  }

  /** Whether the interface declares what is a part of something: of an element, frame or region. */
  static boolean declaresPart(Element element) {
    return isAnyNamed(
        element,
        name ->
            name.equals(STRUCT)
                || PoolKind.declaredBy(name).filter(kind -> !kind.hasFreeList()).isPresent());
  }

  private static boolean isAnyNamed(Element element, Predicate<String> wanted) {
    return element.getAnnotationMirrors().stream().anyMatch(mirror -> wanted.test(name(mirror)));
  }

  static boolean isNamed(AnnotationMirror mirror, String qualifiedName) {
    return name(mirror).equals(qualifiedName);
  }

  private static String name(AnnotationMirror mirror) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return type.getQualifiedName().toString();
  }
}
