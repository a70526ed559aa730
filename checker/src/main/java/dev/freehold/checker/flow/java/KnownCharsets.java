package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import dev.freehold.checker.types.Arguments;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/**
 * Calls that name a charset which every Java has ({@link java.nio.charset.StandardCharsets}): they
 * declare that the charset may be unknown, and it never is.
 */
final class KnownCharsets {
  private static final String UNKNOWN = "java.io.UnsupportedEncodingException";
  private static final Set<String> STANDARD =
      Set.of("UTF-8", "UTF8", "US-ASCII", "ISO-8859-1", "UTF-16", "UTF-16BE", "UTF-16LE");

  private KnownCharsets() {}

  /** Whether the call declares the exception and cannot throw it. */
  static boolean exclude(TypeMirror exception, Tree call) {
    return exception.toString().equals(UNKNOWN)
        && Arguments.of(call).stream().anyMatch(KnownCharsets::isStandard);
  }

  private static boolean isStandard(ExpressionTree argument) {
    return ((JCTree) argument).type.constValue() instanceof String name
        && STANDARD.contains(name.toUpperCase(Locale.ROOT));
  }
}
