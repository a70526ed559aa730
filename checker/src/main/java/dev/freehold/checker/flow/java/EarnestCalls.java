package dev.freehold.checker.flow.java;

import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/**
 * Which calls throw in earnest what they do not declare, so that a catch clause that takes it
 * counts: neither constructors nor methods that only look, print or add, nor those of the JDK but
 * for its parsers, nor those whose bodies are there to be read, which throw what they declare.
 */
final class EarnestCalls {
  private static final Set<String> CALM =
      Set.of(
          "get",
          "is",
          "has",
          "set",
          "add",
          "put",
          "print",
          "println",
          "append",
          "format",
          "log",
          "debug",
          "info",
          "warn",
          "warning",
          "error",
          "trace",
          "fine",
          "severe",
          "size",
          "length",
          "contains",
          "equals",
          "to",
          "value",
          "of",
          "name",
          "close",
          "release");

  private EarnestCalls() {}

  static boolean is(ExecutableElement method, OwnershipTypes types) {
    boolean body = types.bodies().ofCall(method) != null;
    if (body || method.getKind() == ElementKind.CONSTRUCTOR) {
      return false;
    }
    String word = firstWord(method.getSimpleName().toString());
    String in = EnclosingClass.of(method).getQualifiedName().toString();
    boolean jdk = in.startsWith("java.") || in.startsWith("javax.");
    return jdk ? word.equals("parse") : !CALM.contains(word);
  }

  private static String firstWord(String name) {
    int end = 0;
    while (end < name.length() && !Character.isUpperCase(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end);
  }
}
