package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.VariableTree;
import org.checkerframework.javacutil.TreeUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A type as the declaration of a local variable names it. */
class TypeTextTest {
  private static final TypedSource FILE =
      TypedSource.of(
          """
          class A<T> {
            int number; byte[] bytes; String text; java.util.List<String> list;
            java.util.Map.Entry<String, Integer> entry; T value; T[] values;
            java.util.List<?> wild; java.util.List<?>[] wilds; A<T>.Inner inner;
            class Inner {}
          }
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number | int",
        "bytes  | byte[]",
        "text   | String",
        "list   | List<String>",
        "entry  | Map.Entry<String, Integer>",
        "value  | T",
        "values | T[]",
        "inner  | A.Inner",
        "wild   | var",
        "wilds  | var",
      })
  void hasNoPackageAndIsInferredWhereItHasNoName(String variable, String text) {
    VariableTree field =
        FILE.snippet().all(VariableTree.class).stream()
            .filter(each -> each.getName().contentEquals(variable))
            .findFirst()
            .orElseThrow();
    assertThat(TypeText.of(TreeUtils.elementFromDeclaration(field).asType())).isEqualTo(text);
  }
}
