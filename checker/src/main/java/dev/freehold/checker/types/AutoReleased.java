package dev.freehold.checker.types;

import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which code has what it still owns at the end of a scope released there by the compiler: all, or
 * what {@code @AutoRelease} stands on or around.
 *
 * @param everywhere whether users ask for it in all that is compiled
 * @param strict whether no option leaves errors out
 */
public record AutoReleased(boolean everywhere, boolean strict) {
  /** Parts of the names of options by which users are not told of all errors, as errors. */
  private static final Set<String> LENIENT =
      Set.of("baseline", "severity", "freehold.off", "freehold.warn", "suppress", "skip", "only");

  /** As users ask for it. */
  public static AutoReleased of(Map<String, String> options) {
    return new AutoReleased(
        "auto".equals(options.get("freehold.release")),
        options.keySet().stream().noneMatch(each -> LENIENT.stream().anyMatch(each::contains)));
  }

  /**
   * Whether each error in a member is told, and stops the compilation, so that it does not matter
   * what becomes of the rest.
   */
  public boolean tellsAll(Element declaration) {
    for (@Nullable Element each = declaration; each != null; each = each.getEnclosingElement()) {
      if (AnnotationNames.has(each, "java.lang.SuppressWarnings")) {
        return false;
      }
    }
    return strict;
  }

  /** Whether that is so in a member or a class. */
  public boolean covers(Element declaration) {
    if (everywhere) {
      return true;
    }
    for (@Nullable Element each = declaration; each != null; each = each.getEnclosingElement()) {
      if (AnnotationNames.has(each, AnnotationNames.AUTO_RELEASE)) {
        return true;
      }
    }
    return false;
  }
}
