package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.freehold.checker.Snippet;
import java.io.IOException;
import javax.lang.model.element.ExecutableElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name and parameters of a method, the same in a stub file as in the class. */
class MethodKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "void m() {}                          | m()",
        "void m(int a, boolean b) {}          | m(int,boolean)",
        "void m(String s) {}                  | m(String)",
        "void m(java.lang.String s) {}        | m(String)",
        "void m(Map<String, int[]> x) {}      | m(Map)",
        "void m(Map.Entry<String, ?> x) {}    | m(Entry)",
        "void m(byte[] a, int[][] b) {}       | m(byte[],int[][])",
        "void m(int a[]) {}                   | m(int[])",
        "void m(List<String>[] a) {}          | m(List[])",
        "void m(String... s) {}               | m(String[])",
        "<T extends Runnable> void m(T t) {}  | m(T)",
        "<T> void m(T[] t) {}                 | m(T[])",
        "void m(@Mark String s) {}            | m(String)",
        "void m(java.lang.@Mark String s) {}  | m(String)",
        "void m(@Mark int @Mark [] a) {}      | m(int[])",
        "void m(A this, int a) {}             | m(int)",
        "A(int a) {}                          | <init>(int)",
      })
  void isTheSameForTheTreeAndForTheElement(String declaration, String key) throws IOException {
    Snippet file =
        Snippet.parsed(
            "import java.lang.annotation.*; import java.util.*; class A { "
                + declaration
                + " @Target(ElementType.TYPE_USE) @interface Mark {} }");
    MethodTree tree = file.find(MethodTree.class, declaration.substring(0, 3));
    file.task().analyze();
    ExecutableElement element =
        (ExecutableElement)
            Trees.instance(file.task()).getElement(TreePath.getPath(file.unit(), tree));
    assertThat(MethodKey.of(tree)).isEqualTo(key);
    assertThat(MethodKey.of(element)).isEqualTo(key);
  }
}
