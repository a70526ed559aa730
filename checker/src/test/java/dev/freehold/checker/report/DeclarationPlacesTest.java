package dev.freehold.checker.report;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import dev.freehold.checker.Snippet;
import org.junit.jupiter.api.Test;

/** What stands at a place of a file, found without a tree. */
class DeclarationPlacesTest {
  private final Snippet file =
      Snippet.parsed(
          """
          class A {
            int field = one(
                2);

            A() {
              start();
            }

            void method(int parameter) {
              int local = two();
              three();
            }

            Object inner = new Object() { void deep() { four(); } };
          }
          """);

  private String at(String place) {
    ClassTree type = file.find(ClassTree.class, "class A");
    TreePath path = TreePath.getPath(file.unit(), type);
    TreePath found = DeclarationPlaces.in(path, file.text()).at(file.text().indexOf(place));
    return found == null ? "" : file.textOf(found.getLeaf()).lines().findFirst().orElse("");
  }

  @Test
  void variablesHaveTheirInitializers() {
    assertThat(at("2);")).isEqualTo("int field = one(");
    assertThat(at("two()")).isEqualTo("int local = two();");
    assertThat(at("parameter")).isEqualTo("int parameter");
  }

  @Test
  void methodsHaveTheirBracesAndWhatStandsBetweenVariables() {
    assertThat(at("three()")).isEqualTo("void method(int parameter) {");
    assertThat(at("}\n\n  Object")).isEqualTo("void method(int parameter) {");
    assertThat(at("start()")).isEqualTo("A() {");
  }

  @Test
  void theInnermostIsFound() {
    assertThat(at("four()")).isEqualTo("void deep() { four(); }");
    assertThat(at("A {")).isEqualTo("class A {");
  }

  @Test
  void nothingStandsBehind() {
    ClassTree type = file.find(ClassTree.class, "class A");
    TreePath path = TreePath.getPath(file.unit(), type);
    assertThat(DeclarationPlaces.in(path, file.text()).at(file.text().length() + 1)).isNull();
  }
}
