package dev.freehold.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names of the user's that generated code needs itself: they work, or are refused where they are.
 */
class GeneratedNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@FixedPool(capacity = 3)",
        "@SharedPool(capacity = 3)",
        "@StackPool(capacity = 3)",
        "@RegionPool(bytes = 3000)"
      })
  void aFieldMayBeNamedAsAPackageBesideATypeNamedAsAClass(String pool) {
    Compiled.of(
            Source.in(
                "p",
                "Quote",
                pool
                    + """
                     interface Quote {
                      int dev(); void dev(int value);
                      float java(); void java(float value);
                      @Default("NaN") double rate(); void rate(double value);
                      PartStruct PartStruct();
                      @Length(2) dev.freehold.pool.Text text();
                      interface Pattern {}
                      interface Double {}
                      interface Math {}
                      interface Text {}
                      @Struct interface PartStruct { int dev(); void dev(int value); }
                    }
                    """))
        .succeeds();
  }

  @Test
  void kindsOfSlotsMayBeNamedAsPackagesAndClasses() {
    Compiled.of(
            Source.in(
                "p",
                "Desk",
                """
                @FixedPool
                interface Desk {
                  @Slots(2) Part dev();
                  @Slots(2) Part java();
                  @Slots(2) Part confinedSlots();
                  @Slots(2) Part partedPool();
                  @Slots(2) Part pool();
                }
                @Struct interface Part { int x(); void x(int value); }
                """))
        .succeeds();
  }

  @Test
  void aVariantMayBeChosenByAnInheritedGenericAccessor() {
    Compiled.of(
            Source.in(
                "p",
                "Quote",
                """
                interface Has<T> { T shape(); <V extends T> V shape(Class<V> variant); }
                @FixedPool(capacity = 3) interface Quote extends Has<Shape> {}
                @Struct sealed interface Shape permits Circle {}
                @Struct non-sealed interface Circle extends Shape { int r(); void r(int value); }
                """))
        .succeeds();
  }

  @Test
  void anAnnotationMayNameAConstantOfAnotherPool() {
    Compiled.of(
            Source.in(
                "p",
                "Quote",
                """
                @FixedPool(capacity = 3) interface Quote { long id(); void id(long value); }
                @RegionPool(bytes = 10 * QuotePool.Element.SIZE)
                interface Copy { int x(); void x(int value); }
                """))
        .succeeds();
  }

  @Test
  void aConstantThatIsNowhereIsReportedByJavacAlone() {
    Compiled compilation =
        Compiled.of(
            Source.in(
                "p",
                "Quote",
                "@RegionPool(bytes = Missing.SIZE) interface Quote { int x(); void x(int value);"
                    + " }"));

    assertEquals(1, compilation.messages().size());
  }

  @Test
  void aStructThatThePoolCannotSeeIsRefusedWhereItIs() {
    Compiled compilation =
        Compiled.of(
            Source.in(
                "p", "Quote", "@FixedPool(capacity = 3) public interface Quote extends q.Has {}"),
            Source.of("q.Has", "package q; public interface Has extends Hidden {}"),
            Source.of(
                "q.Hidden",
                """
                package q;
                interface Hidden {
                  Part part();
                  @dev.freehold.pool.Struct interface Part { int x(); void x(int value); }
                }
                """));

    assertEquals(
        List.of(
            "4: [pool.declaration] `Part`: a generated class in the package `p` cannot see it, as"
                + " `Hidden` is not public; write `public` before that"),
        compilation.messages());
  }

  @ParameterizedTest
  @ValueSource(ints = {245, 248, 255})
  void aNameThatNoFileCanHaveIsRefused(int letters) {
    String name = "L".repeat(letters);
    Compiled compilation =
        Compiled.of(
            Source.in(
                "p",
                "Quote",
                "@FixedPool(capacity = 3) interface Quote { "
                    + name
                    + " x(); @Struct interface "
                    + name
                    + " { int y(); void y(int value); } }"));

    assertEquals(1, compilation.messages().size());
    assertEquals(
        true, compilation.messages().get(0).contains("255 is the limit of most file systems"));
  }

  @Test
  void aDeclarationThatExtendsItselfIsReportedByJavacAlone() {
    Compiled compilation =
        Compiled.of(
            Source.in(
                "p",
                "Quote",
                """
                @FixedPool(capacity = 3) interface Quote extends Other { int x(); void x(int v); }
                interface Other extends Quote {}
                """));

    assertEquals(true, compilation.messages().get(0).contains("cyclic inheritance involving"));
    assertEquals(false, compilation.messages().toString().contains("Freehold"));
  }
}
