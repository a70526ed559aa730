package dev.freehold.checker.typesystem;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.freehold.checker.types.StubException;
import java.util.Collections;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.UserError;
import org.jspecify.annotations.Nullable;

/**
 * The means that users of any checker of the framework have against errors that they do not want:
 * {@code @SuppressWarnings} and the options for it. The framework is asked, and started, only where
 * one of them has been used.
 */
public final class Facilities {
  private final CallTypes calls;
  private final Map<String, String> options;

  /**
   * For one compilation.
   *
   * @param options every {@code -A} option, without the {@code -A}
   */
  public Facilities(CallTypes calls, Map<String, String> options) {
    this.calls = calls;
    this.options = options;
  }

  /**
   * Whether an error within a declaration is not wanted.
   *
   * @param key without a prefix
   * @throws StubException if an option is no regular expression
   */
  public boolean silence(TreePath declaration, String key) {
    if (isUnchecked(innermost(declaration))) {
      return true;
    }
    if (!anyOption() && !anyAnnotation(declaration)) {
      return false;
    }
    return asked(
        checker ->
            checker.shouldSuppressWarnings(declaration, key)
                || checker.shouldSuppressWarnings(elementOf(declaration.getLeaf()), key)
                || skips(checker, declaration));
  }

  /**
   * Whether an error of a class is not wanted, of which javac has the head only.
   *
   * @param key without a prefix
   * @throws StubException if an option is no regular expression
   */
  public boolean silence(ClassTree type, Element element, String key) {
    if (isUnchecked(element)) {
      return true;
    }
    return (anyOption() || anyAnnotation(element))
        && asked(
            checker ->
                checker.shouldSuppressWarnings(element, key)
                    || checker.shouldSkipDefs(type)
                    || checker.shouldSkipFiles(type));
  }

  private boolean isUnchecked(@Nullable Element declaration) {
    return AnnotatedCode.isAskedFor(options) && !AnnotatedCode.has(declaration);
  }

  private static @Nullable Element innermost(TreePath place) {
    for (Tree each : place) {
      Element declared = elementOf(each);
      if (declared != null) {
        return declared;
      }
    }
    return null;
  }

  /**
   * Whether errors in the use of a class are not wanted.
   *
   * @param name its full name; null if there is none
   * @throws StubException if an option is no regular expression
   */
  public boolean skipUses(@Nullable String name) {
    boolean given = options.containsKey("skipUses") || options.containsKey("onlyUses");
    return name != null && given && asked(checker -> checker.shouldSkipUses(name));
  }

  private boolean asked(Predicate<OwnershipTypeChecker> question) {
    try {
      return question.test(calls.checker());
    } catch (UserError mistake) {
      throw new StubException(String.valueOf(mistake.getMessage()));
    }
  }

  private static boolean skips(OwnershipTypeChecker checker, TreePath place) {
    for (Tree each : place) {
      if (each instanceof ClassTree type
          && (checker.shouldSkipDefs(type) || checker.shouldSkipFiles(type))) {
        return true;
      }
    }
    return false;
  }

  private boolean anyOption() {
    return !Collections.disjoint(options.keySet(), FrameworkChecker.SILENCING);
  }

  private static boolean anyAnnotation(TreePath place) {
    for (Tree each : place) {
      Element declared = elementOf(each);
      if (declared != null && isAnnotated(declared)) {
        return true;
      }
    }
    return anyAnnotation(elementOf(place.getLeaf()));
  }

  private static boolean anyAnnotation(@Nullable Element inner) {
    for (Element each = inner; each != null; each = each.getEnclosingElement()) {
      if (isAnnotated(each)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnnotated(Element element) {
    return element.getAnnotation(SuppressWarnings.class) != null;
  }

  private static @Nullable Element elementOf(Tree tree) {
    return switch (tree.getKind()) {
      case CLASS, ENUM, INTERFACE, RECORD, ANNOTATION_TYPE, METHOD, VARIABLE ->
          TreeUtils.elementFromTree(tree);
      default -> null;
    };
  }
}
