package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.freehold.checker.types.ResourceClasses.Kind;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which types are tracked. */
class ResourceClassesTest {
  private static final String CLASSES =
      """
      @MustRelease({"free", "drop"}) class Res { void free() {} void drop() {} }
      class Derived extends Res {}
      @View class Part {}
      @dev.freehold.pool.FixedPool(capacity = 1) interface Item { int x(); }
      @dev.freehold.pool.Struct interface Point { int x(); }
      class Plain {}
      class Closes implements AutoCloseable { public void close() {} }
      class Vars<T, U extends @Ref Object, V extends Res> {
        Res res; Derived derived; Part part; Item item; Point point; Plain plain; Closes closes;
        T t; U u; V v; int number; Res[] array; String text; java.io.Reader reader;
        java.util.List<? extends Res> list;
      }
      """;

  private static final Program PROGRAM = Program.of(CLASSES);
  private static final Program CLOSEABLES = Program.tracking("closeables", CLASSES);

  private static TypeMirror typeOf(Program program, String variable) {
    return ElementFilter.fieldsIn(program.type("Vars").getEnclosedElements()).stream()
        .filter(each -> each.getSimpleName().contentEquals(variable))
        .map(VariableElement::asType)
        .findFirst()
        .orElseThrow();
  }

  private static Kind kindOf(Program program, String variable) {
    return program.types().resources().kindOf(typeOf(program, variable));
  }

  @ParameterizedTest
  @CsvSource({
    "res, RESOURCE",
    "derived, RESOURCE",
    "item, RESOURCE",
    "v, RESOURCE",
    "u, RESOURCE",
    "part, VIEW",
    "point, VIEW",
    "plain, ORDINARY",
    "closes, ORDINARY",
    "reader, ORDINARY",
    "t, ORDINARY",
    "number, ORDINARY",
    "text, ORDINARY",
    "array, ORDINARY",
    "list, ORDINARY",
  })
  void areThoseThatSaySoAndWhatInheritsOrIsBoundedByThem(String variable, Kind kind) {
    assertWithMessage(variable).that(kindOf(PROGRAM, variable)).isEqualTo(kind);
  }

  @Test
  void areAllThatCanBeClosedWhereTheOptionSaysSoAndThoseLeniently() {
    assertThat(kindOf(CLOSEABLES, "closes")).isEqualTo(Kind.RESOURCE);
    assertThat(kindOf(CLOSEABLES, "reader")).isEqualTo(Kind.RESOURCE);
    assertThat(kindOf(CLOSEABLES, "plain")).isEqualTo(Kind.ORDINARY);
    ResourceClasses resources = CLOSEABLES.types().resources();
    assertThat(resources.isLenient(typeOf(CLOSEABLES, "closes"))).isTrue();
    assertThat(resources.isLenient(typeOf(CLOSEABLES, "res"))).isFalse();
  }

  @Test
  void areReleasedByTheMethodsThatTheyOrTheirSuperclassesName() {
    assertThat(releasesOf(PROGRAM, "Res")).containsExactly("free", "drop");
    assertThat(releasesOf(PROGRAM, "Derived")).containsExactly("free", "drop");
    assertThat(releasesOf(PROGRAM, "Plain")).isEmpty();
    assertThat(releasesOf(PROGRAM, "Closes")).isEmpty();
    assertThat(releasesOf(CLOSEABLES, "Closes")).containsExactly("close");
  }

  private static Set<String> releasesOf(Program program, String type) {
    return program.types().resources().releaseMethods(program.type(type));
  }

  @Test
  void areDeclarationsWhereAPoolOrStructDeclaresThem() {
    ResourceClasses resources = PROGRAM.types().resources();
    assertThat(resources.isDeclaration(PROGRAM.type("Item"))).isTrue();
    assertThat(resources.isDeclaration(PROGRAM.type("Point"))).isTrue();
    assertThat(resources.isDeclaration(PROGRAM.type("Res"))).isFalse();
  }

  @Test
  void canBeClosedThoughTheyAreNotTracked() {
    assertThat(PROGRAM.types().resources().isCloseable(PROGRAM.type("Closes"))).isTrue();
    assertThat(PROGRAM.types().resources().isCloseable(PROGRAM.type("Plain"))).isFalse();
  }
}
