package dev.freehold.checker.suppress;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.tree.JCTree;
import dev.freehold.internal.rule.RuleKey;
import java.util.Arrays;
import javax.lang.model.element.Element;

/**
 * A value of a {@code @SuppressWarnings} that is meant for Freehold and for no other checker.
 *
 * @param declared what it stands on
 * @param file where that is
 * @param tree the annotation
 * @param value as {@code freehold:own.leak}
 */
record Suppression(Element declared, CompilationUnitTree file, AnnotationTree tree, String value) {
  private static final String ALL = "freehold";
  private static final String PREFIX = "freehold:";

  /** Whether a value is meant for Freehold only. */
  static boolean isOurs(String value) {
    return value.equals(ALL) || value.startsWith(PREFIX);
  }

  /** Whether it leaves errors of that rule out: it names the key, or whole words of it. */
  boolean covers(RuleKey key) {
    return value.equals(ALL) || ("." + key + ".").contains("." + words() + ".");
  }

  /** Whether it leaves out what some rule says. */
  boolean namesARule() {
    return Arrays.stream(RuleKey.values()).anyMatch(this::covers);
  }

  /** What it says of keys. */
  String words() {
    return value.equals(ALL) ? "" : value.substring(PREFIX.length());
  }

  /** The same for another key. */
  static String valueFor(String key) {
    return PREFIX + key;
  }

  /** Where the annotation begins. A record's component may stand in several trees. */
  int offset() {
    return ((JCTree) tree).getStartPosition();
  }
}
