package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** The comment before a declaration. */
class DocCommentTest {
  private static DocComment before(String comment) {
    return DocComment.before("class A {\n" + comment + "  void m() {}", 10 + comment.length());
  }

  private static final DocComment WHOLE =
      before(
          """
            /**
             * Puts it
             * somewhere.
             *
             * @param <T> any
             * @param key where,
             *     and how
             * @param  value what
             * @return whether
             */
          """);

  @Test
  void saysWhatItsTagsSay() {
    assertThat(WHOLE.said("@param value")).isEqualTo(" what");
    assertThat(WHOLE.said("@return")).isEqualTo(" whether");
    assertThat(WHOLE.said("@param key")).contains("and how");
    assertThat(WHOLE.said("@param val")).isNull();
    assertThat(WHOLE.said("@throws")).isNull();
  }

  @Test
  void beginsWithItsDescription() {
    assertThat(WHOLE.description()).contains("somewhere.");
    assertThat(WHOLE.description()).doesNotContain("@param");
    assertThat(before("  /** @return it */\n").description()).doesNotContain("it");
  }

  @Test
  void mayStandOnOneLine() {
    assertThat(before("  /** Reads. */\n").description()).contains("Reads.");
    assertThat(before("  /** @return it */\n").said("@return")).isEqualTo(" it");
  }

  @Test
  void mayHaveLineCommentsBehindIt() {
    assertThat(before("  /** Reads. */\n  // not much\n").description()).contains("Reads.");
  }

  @Test
  void isNotThereWhereThereIsAnotherOrNone() {
    assertThat(before("")).isNull();
    assertThat(before("  /* Reads. */\n")).isNull();
    assertThat(before("  /**/\n")).isNull();
    assertThat(before("  // Reads. */\n")).isNull();
    assertThat(before("  /** Of another. */ int field;\n")).isNull();
  }

  @Test
  void mayHaveWhatIsOverriddenSayIt() {
    assertThat(before("  /** {@inheritDoc} */\n").isInherited()).isTrue();
    assertThat(WHOLE.isInherited()).isFalse();
  }
}
