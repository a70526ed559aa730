package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.MethodTree;
import org.junit.jupiter.api.Test;

/** The Javadoc of a method says who owns. */
class DocumentOwnerTest {
  private final TypedSource file =
      TypedSource.of(
          """
          class Uses {
            void none(int a) {}
            /** Does. */
            void one(int a) {}
            /** @return it */
            int tag(int a) { return a; }
            /**
             * Does.
             */
            void several(int a) {}
            /**
             * Does.
             *
             * @return it
             */
            int result(int a) { return a; }
            /**
             * Does.
             *
             * @param a one,
             *     of many
             * @return it
             */
            int both(int a, int b) { return a; }
            /**
             * Does.
             *
             * @param a one.
             */
            void sentence(int a) {}
          }
          """);

  private String said(String method, int parameter) {
    MethodTree tree = file.method(method);
    var fixes =
        file.fixes(
            new DocumentOwner(
                tree, parameter < 0 ? null : tree.getParameters().get(parameter), "taken over"));
    assertThat(fixes).hasSize(1);
    return file.after(fixes.get(0));
  }

  @Test
  void aMethodWithoutAnyGetsOne() {
    assertThat(said("void none", 0))
        .contains("  /**\n   * @param a taken over\n   */\n  void none(int a)");
  }

  @Test
  void oneLineBecomesSeveral() {
    assertThat(said("void one", 0))
        .contains("  /**\n   * Does.\n   *\n   * @param a taken over\n   */\n  void one(");
    assertThat(said("int tag", 0))
        .contains("  /**\n   * @param a taken over\n   * @return it\n   */\n  int tag(");
  }

  @Test
  void aTagIsPutWhereTagsOfItsKindStand() {
    assertThat(said("void several", 0))
        .contains("   * Does.\n   *\n   * @param a taken over\n   */");
    assertThat(said("int result", 0))
        .contains("   * Does.\n   *\n   * @param a taken over\n   * @return it\n   */");
    assertThat(said("int both", 1))
        .contains("   *     of many\n   * @param b taken over\n   * @return it\n   */");
  }

  @Test
  void aTagThatIsThereSaysItToo() {
    assertThat(said("int result", -1)).contains("   * @return it; taken over\n   */");
    assertThat(said("int both", 0)).contains("   *     of many; taken over\n   * @return it");
    assertThat(said("void sentence", 0)).contains("   * @param a one. Taken over.\n   */");
    assertThat(said("void several", -1)).contains("   *\n   * @return taken over\n   */");
  }
}
