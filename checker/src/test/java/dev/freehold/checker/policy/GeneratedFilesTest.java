package dev.freehold.checker.policy;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.ClassTree;
import dev.freehold.checker.Snippet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody has written by hand. */
class GeneratedFilesTest {
  private static boolean saysSo(String annotation) {
    Snippet file = Snippet.parsed(annotation + " class A {}");
    return GeneratedFiles.saysSo((ClassTree) file.unit().getTypeDecls().get(0));
  }

  @Test
  void isKnownByTheSimpleName() {
    assertThat(saysSo("@Generated(\"x\")")).isTrue();
    assertThat(saysSo("@javax.annotation.Generated(\"x\")")).isTrue();
    assertThat(saysSo("@lombok.Generated")).isTrue();
    assertThat(saysSo("@GeneratedBy")).isFalse();
    assertThat(saysSo("@Generated.Not")).isFalse();
    assertThat(saysSo("")).isFalse();
  }

  @Test
  void orByItsFile() {
    Snippet file = Snippet.parsed("class A {}");
    ClassTree type = (ClassTree) file.unit().getTypeDecls().get(0);
    GeneratedFiles generated = new GeneratedFiles();
    assertThat(generated.has(type, file.unit())).isFalse();
    generated.add(List.of(file.unit().getSourceFile()));
    assertThat(generated.has(type, file.unit())).isTrue();
  }
}
