package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which classes only take values of their type arguments. */
class SinksTest {
  private static final Program PROGRAM =
      Program.of(
          """
          class Into<T extends @Ref Object> {
            java.util.function.Consumer<@Own T> next;
            void put(@Own T value) { next.accept(value); }
          }
          class Reader<T extends @Ref Object> { int n; void read(T value) {} }
          class Chain<T extends @Ref Object> { Chain<T> next; void put(@Own T value) {} }
          class Counted<T extends @Ref Object> extends Into<T> { int n; }
          interface Flushed<T extends @Ref Object> { void put(@Own T value); void flush(); }
          interface Tested<T extends @Ref Object> extends java.util.function.Predicate<T> {
            void flush();
          }
          class Maker<T extends @Ref Object> {
            java.util.function.Supplier<@Own T> source;
            T get() { return source.get(); }
          }
          class Kept<T extends @Ref Object> { T value; void put(@Own T value) {} }
          class Maybe<T extends @Ref Object> { java.util.Optional<T> value; }
          class Listed<T extends @Ref Object> { T[] values; }
          class Linked<T extends @Ref Object> { class Node {} Node first; }
          class Below<T extends @Ref Object> extends Maker<T> { int n; }
          abstract class Visited<T extends @Ref Object> {
            abstract void each(java.util.function.Consumer<T> action);
          }
          """);

  @ParameterizedTest
  @CsvSource({
    "Into, SINK",
    "Reader, SINK",
    "Chain, SINK",
    "Counted, SINK",
    "Flushed, SINK",
    "Tested, SINK",
    "Maker, CONTENT",
    "Kept, CONTENT",
    "Maybe, CONTENT",
    "Listed, CONTENT",
    "Linked, CONTENT",
    "Below, CONTENT",
    "Visited, CONTENT",
  })
  void takeAndKeepNone(String type, Holding holding) {
    assertWithMessage(type)
        .that(PROGRAM.types().carriers().holding(PROGRAM.type(type)))
        .isEqualTo(holding);
  }
}
