package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;

import dev.freehold.checker.Snippet;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a stub file says of each class. */
class StubReaderTest {

  private static Map<String, StubClass> read(String text) {
    return StubReader.read(Snippet.parsed(text).unit());
  }

  private static StubClass only(String text) {
    return read(text).values().iterator().next();
  }

  private static StubMethod method(String text) {
    return only("class A { " + text + " }").methods().values().iterator().next();
  }

  @Test
  void classesAreKnownByTheirQualifiedNames() {
    assertThat(read("package lib; class A { interface B { enum C {} } } record D() {}").keySet())
        .containsExactly("lib.A", "lib.A.B", "lib.A.B.C", "lib.D");
    assertThat(read("class A {}").keySet()).containsExactly("A");
  }

  @Test
  void methodsAreKnownByTheirNamesAndTheirParametersSimpleTypes() {
    assertThat(
            only("class A { A(int x); void m(java.util.List<String> x, int[]... y); void m(); }")
                .methods()
                .keySet())
        .containsExactly("<init>(int)", "m(List,int[][])", "m()");
  }

  @Test
  void aQualifierOnAParameterSaysWhatIsDoneWithTheArgument() {
    StubMethod method = method("void m(@Own Res a, @Mut Res b, Res c);");
    assertThat(method.parameters().stream().map(StubMethod.Parameter::ownership))
        .containsExactly(Qualifier.OWN, Qualifier.MUT, null)
        .inOrder();
    assertThat(method.parameters().get(0).name()).isEqualTo("a");
  }

  @Test
  void aQualifierMayStandBeforeTheTypeOrInIt() {
    assertThat(method("void m(lib.@Own Res a);").parameters().get(0).ownership())
        .isEqualTo(Qualifier.OWN);
    assertThat(method("@Ref Res m();").result()).isEqualTo(Qualifier.REF);
    assertThat(method("lib.@Ref Res m();").result()).isEqualTo(Qualifier.REF);
    assertThat(method("@dev.freehold.Ref Res m();").result()).isEqualTo(Qualifier.REF);
  }

  @Test
  void aQualifierOnTheReceiverSaysWhatIsDoneWithTheObject() {
    assertThat(method("void m(@Mut A this);").receiver()).isEqualTo(Qualifier.MUT);
    assertThat(method("void m(A this);").receiver()).isNull();
  }

  @Test
  void nothingIsSaidWhereNothingIsWritten() {
    StubMethod method = method("void m(int x);");
    assertThat(method.receiver()).isNull();
    assertThat(method.result()).isNull();
    assertThat(method.parameters().get(0).ownership()).isNull();
    assertThat(method.annotations().has("From")).isFalse();
  }

  @Test
  void aQualifierOnABoundSaysItOfTheTypeParameter() {
    StubClass type =
        only("class A<T extends @Ref Object, U> { <V extends @Own Object> void m(V v); }");
    assertThat(type.bounds()).containsExactly("T", Qualifier.REF);
    assertThat(type.methods().get("m(V)").bounds()).containsExactly("V", Qualifier.OWN);
  }

  @Test
  void anAnnotationCarriesItsStrings() {
    assertThat(
            method("@From({\"a\", \"this\"}) Res m(Res a);")
                .annotations()
                .find("dev.freehold.From"))
        .containsExactly("a", "this")
        .inOrder();
    assertThat(method("@From(value = \"a\") Res m(Res a);").annotations().find("From"))
        .containsExactly("a");
    assertThat(method("@Alias(\"this\") A m();").annotations().find("Alias"))
        .containsExactly("this");
  }

  @Test
  void aResourceWhoseReleaseIsNotNamedIsReleasedByClose() {
    assertThat(only("@MustRelease class A {}").annotations().find("MustRelease"))
        .containsExactly("close");
    assertThat(
            only("@MustRelease({\"free\", \"end\"}) class A {}").annotations().find("MustRelease"))
        .containsExactly("free", "end")
        .inOrder();
  }

  @Test
  void aParameterMayCarryAPromise() {
    StubMethod.Parameter parameter = method("void m(@NonEscaping Runnable r);").parameters().get(0);
    assertThat(parameter.annotations().has("dev.freehold.NonEscaping")).isTrue();
    assertThat(parameter.annotations().has("dev.freehold.Once")).isFalse();
  }
}
