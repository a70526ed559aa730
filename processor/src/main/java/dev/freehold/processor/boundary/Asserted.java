package dev.freehold.processor.boundary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Words what a test asserts. JUnit is named, not loaded: only who compiles the tests needs it. */
final class Asserted {
  private static final ClassName ASSERTIONS = ClassName.get("org.junit.jupiter.api", "Assertions");
  private static final ClassName ASSUMPTIONS =
      ClassName.get("org.junit.jupiter.api", "Assumptions");
  private static final List<String> METHODS =
      List.of(
          "assertArrayEquals",
          "assertEquals",
          "assertFalse",
          "assertNotNull",
          "assertNull",
          "assertThrows",
          "assertTrue");

  private Asserted() {}

  /** Imports the methods that the class calls. */
  static void importTo(JavaFile.Builder file, TypeSpec type) {
    String text = type.toString();
    METHODS.stream()
        .filter(method -> text.contains("." + method + "("))
        .forEach(method -> file.addStaticImport(ASSERTIONS, method));
    if (text.contains(".assumeTrue(")) {
      file.addStaticImport(ASSUMPTIONS, "assumeTrue");
    }
  }

  static CodeBlock equal(Object expected, CodeBlock actual) {
    return CodeBlock.of("$T.assertEquals($L, $L)", ASSERTIONS, expected, actual);
  }

  static CodeBlock equal(Object expected, String actual) {
    return equal(expected, CodeBlock.of("$L", actual));
  }

  static CodeBlock sameValues(CodeBlock expected, CodeBlock actual) {
    return CodeBlock.of("$T.assertArrayEquals($L, $L)", ASSERTIONS, expected, actual);
  }

  /** A value of a primitive type. */
  static CodeBlock value(TypeName type, CodeBlock expected, CodeBlock actual) {
    return type.equals(TypeName.BOOLEAN)
        ? is(expected.toString().equals("true"), actual)
        : equal(expected, actual);
  }

  static CodeBlock is(boolean expected, CodeBlock actual) {
    return expected
        ? CodeBlock.of("$T.assertTrue($L)", ASSERTIONS, actual)
        : CodeBlock.of("$T.assertFalse($L)", ASSERTIONS, actual);
  }

  static CodeBlock isTrue(String actual) {
    return is(true, CodeBlock.of("$L", actual));
  }

  static CodeBlock isFalse(String actual) {
    return is(false, CodeBlock.of("$L", actual));
  }

  static CodeBlock isNull(String actual) {
    return CodeBlock.of("$T.assertNull($L)", ASSERTIONS, actual);
  }

  static CodeBlock isNotNull(String actual) {
    return CodeBlock.of("$T.assertNotNull($L)", ASSERTIONS, actual);
  }

  static CodeBlock refused(Class<?> error, CodeBlock call) {
    return CodeBlock.of("$T.assertThrows($T.class, () -> $L)", ASSERTIONS, error, call);
  }

  static CodeBlock refused(Class<?> error, String call) {
    return refused(error, CodeBlock.of("$L", call));
  }

  /** Leaves the test out where something is not so. */
  static CodeBlock assumed(String condition, String otherwise) {
    return CodeBlock.of("$T.assumeTrue($L, $S)", ASSUMPTIONS, condition, otherwise);
  }

  /** The call in another thread, which has ended when this one goes on. */
  static CodeBlock elsewhere(String call) {
    return CodeBlock.of("$T.runAsync(() -> $L).join()", CompletableFuture.class, call);
  }

  /** What the other thread throws comes inside of another error. */
  static CodeBlock refusedElsewhere(Class<?> error, String call) {
    return CodeBlock.builder()
        .addStatement(
            "$1T thrown =$W$2T.assertThrows($W$1T.class,$W() -> $3L)",
            CompletionException.class,
            ASSERTIONS,
            elsewhere(call))
        .addStatement("$T.assertEquals($T.class, thrown.getCause().getClass())", ASSERTIONS, error)
        .build();
  }
}
