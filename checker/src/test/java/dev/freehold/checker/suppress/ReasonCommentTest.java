package dev.freehold.checker.suppress;

import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a comment counts as the reason of an annotation. */
class ReasonCommentTest {
  private static boolean isBeside(String text) {
    return ReasonComment.isBeside(text, text.indexOf("@S"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@S(\"x\") // why",
        "@S(\"x\") /* why */ int a;",
        "@S(\"x\") int a = 1; // why",
        "@S({\"x\", // why\n\"y\"})\nint a;",
        "@S(/* why */ \"x\")\nint a;",
        "@S(\n\"x\") // why",
        "// why\n@S(\"x\")",
        "  // why\n  @S(\"x\")",
        "/* why\n */\n@S(\"x\")",
        "int b = 2;\n// why\n@S(\"x\") int a;",
        "@S(\"x)\") // why",
        "@S(\"\\\"\") // why"
      })
  void isFound(String text) {
    assertWithMessage(text).that(isBeside(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@S(\"x\")",
        "@S(\"x\")\n// why\nint a;",
        "@S(\"x\") //",
        "@S(\"x\") // ---",
        "@S(\"// why\")\nint a;",
        "@S(\"x\") String a = \"// why\";\n",
        "@S(\"x\") char a = '\"'; \n// why",
        "/** why */\n@S(\"x\")",
        "// why\n\n@S(\"x\")",
        "int b = 2; // why\n@S(\"x\") int a;",
        "// why\nint b; @S(\"x\") int a;",
        "@S(\"x\") int a = 4 / 2;",
        "*/\n@S(\"x\")"
      })
  void isMissing(String text) {
    assertWithMessage(text).that(isBeside(text)).isFalse();
  }
}
