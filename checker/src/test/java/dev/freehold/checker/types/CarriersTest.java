package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What generic types do with tracked values of their arguments. */
class CarriersTest {
  private static final Program PROGRAM =
      Program.of(
          """
          @MustRelease("close") class Res { void close() {} }
          class Box<T extends @Ref Object> {
            T get() { return null; }
            static <U extends @Ref Object> void print(U value) {}
            static <U extends @Ref Object> U same(U value) { return value; }
            static <U extends @Ref Object> java.util.Optional<U> wrap(U value) { return null; }
          }
          class Plain<T> {}
          class Vars {
            java.util.function.Supplier<@Own Res> function;
            java.util.Optional<@Own Res> owner;
            java.util.Optional<@Ref Res> borrow;
            java.util.Optional<@Mut Res> edited;
            java.util.Optional<Res> unwritten;
            java.util.Optional<String> ordinary;
            java.util.List<@Ref Res> list;
            java.util.Map<String, @Ref Res> map;
            java.util.Optional<java.util.List<@Ref Res>> nested;
            java.util.Optional<? extends @Own Res> wildcard;
            Class<Res> type;
            Box<@Own Res> box;
            Box<Res> unsaid;
            Plain<@Own Res> plain;
          }
          """);

  private static TypeMirror typeOf(String variable) {
    return ElementFilter.fieldsIn(PROGRAM.type("Vars").getEnclosedElements()).stream()
        .filter(each -> each.getSimpleName().contentEquals(variable))
        .map(VariableElement::asType)
        .findFirst()
        .orElseThrow();
  }

  private static ExecutableElement method(String name) {
    return ElementFilter.methodsIn(PROGRAM.type("Box").getEnclosedElements()).stream()
        .filter(each -> each.getSimpleName().contentEquals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "owner, OWN",
    "unwritten, OWN",
    "wildcard, OWN",
    "box, OWN",
    "borrow, REF",
    "edited, REF",
    "list, REF",
    "map, REF",
    "nested, REF",
    "function,",
    "ordinary,",
    "type,",
    "unsaid,",
    "plain,",
  })
  void areHeldAsTheStrongestOfWhatTheyCarry(String variable, @Nullable Qualifier held) {
    assertWithMessage(variable)
        .that(PROGRAM.types().carriers().carriedBy(typeOf(variable)))
        .isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource({
    "java.util.function.Supplier, FUNCTION",
    "java.util.ArrayDeque, BORROWS",
    "java.util.Map.Entry, BORROWS",
    "java.util.Optional, CONTENT",
    "java.util.concurrent.CompletableFuture, CONTENT",
    "Box, CONTENT",
    "Plain, NOTHING",
    "java.lang.Class, NOTHING",
    "java.lang.ThreadLocal, NOTHING",
  })
  void holdWhatTheirClassSays(String name, Holding holding) {
    TypeElement type =
        name.contains(".") ? PROGRAM.types().elements().getTypeElement(name) : PROGRAM.type(name);
    assertThat(PROGRAM.types().carriers().holding(type)).isEqualTo(holding);
  }

  @Test
  void leaveItToTheArgumentWhereAVariableOfTheirsStandsAlone() {
    assertThat(isOpen("get")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"print, false", "same, false", "wrap, true"})
  void leaveItToTheArgumentOfAMethodIfItsVariableStandsElsewhere(String name, boolean open) {
    ExecutableElement method = method(name);
    TypeMirror taken = method.getParameters().get(0).asType();
    assertThat(PROGRAM.types().openTypes().isOpen(taken, method)).isEqualTo(open);
  }

  private static boolean isOpen(String name) {
    ExecutableElement method = method(name);
    return PROGRAM.types().openTypes().isOpen(method.getReturnType(), method);
  }
}
