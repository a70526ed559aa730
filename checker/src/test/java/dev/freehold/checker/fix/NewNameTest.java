package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.MethodTree;
import dev.freehold.checker.Snippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name for a new variable. */
class NewNameTest {

  private static String like(String wish, String method) {
    Snippet snippet =
        Snippet.parsed("class A { int field; " + method + " void other(int far) {} }");
    return NewName.like(wish, snippet.find(MethodTree.class, method.substring(0, 6)));
  }

  @Test
  void isTheOneThatIsWishedForWhereItMeansNothing() {
    assertThat(like("value", "void m() { int x = 1; }")).isEqualTo("value");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void m(int value) {}",
        "void m() { int value = 1; }",
        "void m() { print(value); }",
        "void m() { for (int value : all) {} }",
        "void m() { run(value -> 1); }",
        "void m(Object o) { if (o instanceof String value) {} }",
        "void m() { try { n(); } catch (Exception value) {} }",
      })
  void getsANumberWhereItIsTaken(String method) {
    assertThat(like("value", method)).isEqualTo("value2");
  }

  @Test
  void getsTheNextNumberWhereThatIsTakenToo() {
    assertThat(like("value", "void m(int value, int value2) { value3(); }")).isEqualTo("value4");
  }

  @Test
  void mayBeThatOfAVariableInAnotherMethodOrOfAFieldThatIsNotNamedHere() {
    assertThat(like("far", "void m() {}")).isEqualTo("far");
    assertThat(like("field", "void m() {}")).isEqualTo("field");
    assertThat(like("field", "void m() { field++; }")).isEqualTo("field2");
  }

  @Test
  void isNoWordOfTheLanguage() {
    assertThat(like("package", "void m() {}")).isEqualTo("package2");
  }

  @ParameterizedTest
  @CsvSource({"Res, res", "Map.Entry<K>, entry", "List<Res>, list", "a.b.FileReader, fileReader"})
  void ofAClassIsItsOwnInLowerCase(String type, String name) {
    assertThat(NewName.ofType(type)).isEqualTo(name);
  }
}
