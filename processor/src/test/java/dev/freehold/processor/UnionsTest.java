package dev.freehold.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.pool.Storage;
import dev.freehold.pool.UseAfterReleaseException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A field of a sealed interface holds one of its variants. */
@DisplayName("A field of a sealed interface")
@ParameterizedClass
@EnumSource(names = {"HEAP", "NATIVE"})
record UnionsTest(Storage storage) {
  private static final String DECLARATION =
      """
      @FixedPool(capacity = 2, storage = Storage.%s%s)
      interface Item {
        Shape shape();
        <V extends Shape> V shape(Class<V> variant);
      }

      @Struct
      sealed interface Shape permits Circle, Polygon {
        int color();
        void color(int value);
      }

      @Struct
      non-sealed interface Circle extends Shape {
        Point center();
        double radius();
        void radius(double value);
      }

      @Struct
      non-sealed interface Polygon extends Shape {
        @Default("3") int corners();
        void corners(int value);
        @Length(4) Longs lengths();
        @Length(8) Text name();
      }

      @Struct
      interface Point {
        int x();
        void x(int value);
      }

      class Program {
        static Object run() {
          ItemPool items = ItemPool.create();
          Item item = items.alloc();
          %s
        }
      }
      """;

  private Object run(String body) {
    return run("", body);
  }

  private Object run(String settings, String body) {
    return Compiled.of(Source.in("p", "Item", DECLARATION.formatted(storage, settings, body)))
        .run("p.Program");
  }

  @Test
  void givesTheVariantThatWasChosen() {
    assertEquals(
        "circle of 2.5 at 7, color 9",
        run(
            """
            Circle chosen = item.shape(Circle.class);
            chosen.radius(2.5);
            chosen.center().x(7);
            chosen.color(9);
            return switch (item.shape()) {
              case Circle circle -> "circle of " + circle.radius() + " at " + circle.center().x()
                  + ", color " + item.shape().color();
              case Polygon polygon -> "polygon";
            };
            """));
  }

  @Test
  void hasNoVariantAtFirst() {
    Exception thrown = assertThrows(IllegalStateException.class, () -> run("return item.shape();"));

    assertEquals(
        "no variant of `shape` of slot 0 in ItemPool is active: choose one first, with `shape(…)` and its class",
        thrown.getMessage());
    assertEquals("Item#0[shape=none]", run("return item.toString();"));
  }

  @Test
  void hasNoVariantInAnElementThatIsAllocatedAgain() {
    assertEquals(
        "Item#0[shape=none]",
        run("item.shape(Circle.class); items.free(item); return items.alloc().toString();"));
  }

  @Test
  void refusesTheVariantThatWasThereBefore() {
    for (String use :
        new String[] {"circle.radius()", "circle.color()", "circle.center()", "point.x()"}) {
      Exception thrown =
          assertThrows(
              IllegalStateException.class,
              () ->
                  run(
                      "Circle circle = item.shape(Circle.class); Point point = circle.center();"
                          + " item.shape(Polygon.class); return "
                          + use
                          + ";"),
              use);
      assertEquals(
          "`shape` of slot 0 in ItemPool is no longer a Circle: another variant was chosen, so ask for the active one again",
          thrown.getMessage());
    }
  }

  @Test
  void refusesArraysAndTextsOfTheVariantThatWasThereBefore() {
    for (String use : new String[] {"lengths.get(0)", "lengths.length()", "name.length()"}) {
      assertThrows(
          IllegalStateException.class,
          () ->
              run(
                  "Polygon polygon = item.shape(Polygon.class); Longs lengths = polygon.lengths();"
                      + " Text name = polygon.name(); item.shape(Circle.class); return "
                      + use
                      + ";"),
          use);
    }
  }

  @Test
  void beginsEachVariantAfresh() {
    assertEquals(
        "Polygon[color=0, corners=3, lengths=[0, 0, 0, 0], name=]",
        run(
            """
            Polygon polygon = item.shape(Polygon.class);
            polygon.corners(5);
            polygon.color(5);
            polygon.lengths().fill(5);
            polygon.name().set("five");
            item.shape(Circle.class);
            return item.shape(Polygon.class).toString();
            """));
    assertEquals(
        -1431655766, run(", init = Init.PATTERN", "return item.shape(Circle.class).center().x();"));
  }

  @Test
  void refusesWhatItDoesNotPermit() {
    Exception thrown =
        assertThrows(IllegalArgumentException.class, () -> run("return item.shape(Shape.class);"));

    assertEquals(
        "`shape` of slot 0 in ItemPool is never a Shape: choose one of the interfaces that its type permits",
        thrown.getMessage());
  }

  @Test
  void isUsedUpWithItsElement() {
    String released = "Circle circle = item.shape(Circle.class); items.free(item); return ";
    for (String use : new String[] {"circle.radius()", "item.shape()", "circle.center()"}) {
      assertThrows(UseAfterReleaseException.class, () -> run(released + use + ";"), use);
    }
  }

  @Test
  void hasTagsFromOneInTheOrderOfWhatItPermits() {
    assertEquals(
        "1 2 at 0 before 8",
        run(
            """
            return ItemPool.ShapeUnion.TAG_Circle + " " + ItemPool.ShapeUnion.TAG_Polygon
                + " at " + ItemPool.ShapeUnion.OFFSET_tag
                + " before " + ItemPool.ShapeUnion.OFFSET_variant;
            """));
  }

  @Test
  void mayBeInAVariantOfAnother() {
    String program =
        """
        @FixedPool(capacity = 1, storage = Storage.%s)
        interface Item { Outer outer(); <V extends Outer> V outer(Class<V> variant); }
        @Struct sealed interface Outer permits Left, Right {}
        @Struct non-sealed interface Left extends Outer {
          Inner inner();
          <V extends Inner> V inner(Class<V> variant);
        }
        @Struct non-sealed interface Right extends Outer {}
        @Struct sealed interface Inner permits Up {}
        @Struct non-sealed interface Up extends Inner { int x(); void x(int value); }

        class Program {
          static Object run() {
            Item item = ItemPool.create().alloc();
            Up up = item.outer(Left.class).inner(Up.class);
            up.x(7);
            String before = item.toString();
            item.outer(Right.class);
            try {
              return up.x();
            } catch (IllegalStateException expected) {
              return before;
            }
          }
        }
        """;

    Object result =
        Compiled.of(Source.in("p", "Item", program.formatted(storage))).run("p.Program");
    assertTrue(result.toString().contains("outer=Left[inner=Up[x=7]]"), result.toString());
  }
}
