package dev.freehold.checker.types;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Which classes that say nothing of ownership are tracked because they can be closed: what {@code
 * -Afreehold.track} says.
 */
public final class Tracking {
  /** Tracks nothing but what says so itself. */
  public static final Tracking NONE = new Tracking(false, List.of());

  private static final String ALL = "closeables";

  /** Almost everything inherits from these, so the package they are in does not stand for them. */
  private static final Set<String> ROOTS = Set.of("java.lang.AutoCloseable", "java.io.Closeable");

  private final boolean all;
  private final List<String> names;

  private Tracking(boolean all, List<String> names) {
    this.all = all;
    this.names = names;
  }

  /**
   * Reads the option.
   *
   * @param option {@code closeables}, or names of classes and packages with commas between them;
   *     null for none
   * @throws StubException if there is no class or package of a name
   */
  public static Tracking of(@Nullable String option, Elements elements) {
    if (option == null) {
      return NONE;
    }
    List<String> names = Arrays.stream(option.split(",", -1)).map(String::strip).toList();
    if (names.contains(ALL)) {
      return new Tracking(true, List.of());
    }
    for (String name : names) {
      if (elements.getTypeElement(name) == null && elements.getPackageElement(name) == null) {
        throw new StubException(
            "-Afreehold.track names "
                + name
                + ", which is neither `closeables` nor a class or package here");
      }
    }
    return new Tracking(false, names);
  }

  /** Whether every class that can be closed is tracked. */
  boolean isOfAll() {
    return all;
  }

  /** Whether the class was asked for: itself, a class it stands in, or its package. */
  boolean covers(TypeElement type) {
    String qualified = type.getQualifiedName().toString();
    return all
        || (!ROOTS.contains(qualified) && names.stream().anyMatch(name -> isIn(qualified, name)));
  }

  /** Whether a class of the package may have been asked for. */
  boolean reaches(String packageName) {
    return all
        || names.stream().anyMatch(name -> isIn(packageName, name) || isIn(name, packageName));
  }

  private static boolean isIn(String name, String outer) {
    return name.equals(outer) || name.startsWith(outer + ".");
  }
}
