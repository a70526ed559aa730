package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.sun.source.tree.AnnotationTree;
import dev.freehold.checker.Snippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The annotations that mean something in a stub file. */
class StubVocabularyTest {

  private static boolean isKnown(String imports, String annotation) {
    Snippet file = Snippet.parsed(imports + " @" + annotation + " class A {}");
    return StubVocabulary.isKnown(file.all(AnnotationTree.class).get(0), file.unit());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Own",
        "Mut",
        "Ref",
        "From",
        "MustRelease",
        "View",
        "NonEscaping",
        "Once",
        "Concurrent",
        "Sync",
        "Unsafe",
        "Nullable",
        "Alias",
        "Idempotent",
        "Counted",
        "Retains",
        "Closes",
        "Keeps",
        "Unopened",
        "Opens",
        "MayRelease",
        "AfterRelease",
        "Separate"
      })
  void areThese(String annotation) {
    assertThat(isKnown("", annotation)).isTrue();
    assertWithMessage("with its package").that(isKnown("", "dev.freehold." + annotation)).isTrue();
  }

  @Test
  void areNoOthersUnlessTheyAreImportedFromElsewhere() {
    assertThat(isKnown("", "Override")).isFalse();
    assertThat(isKnown("import dev.freehold.Owned;", "Owned")).isFalse();
    assertThat(isKnown("import org.example.Owned;", "Owned")).isTrue();
    assertThat(isKnown("import org.example.NotOwned;", "Owned")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"From", "Alias"})
  void nameParametersInTheirStrings(String annotation) {
    Snippet file = Snippet.parsed("@" + annotation + " @MustRelease class A {}");
    assertThat(StubVocabulary.namesParameters(file.all(AnnotationTree.class).get(0))).isTrue();
    assertThat(StubVocabulary.namesParameters(file.all(AnnotationTree.class).get(1))).isFalse();
  }
}
