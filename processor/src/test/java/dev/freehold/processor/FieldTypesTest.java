package dev.freehold.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.pool.Storage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every type that a field can have, compiled and run, with every way to initialise it. */
class FieldTypesTest {
  private static final List<Storage> STORAGES = List.of(Storage.HEAP, Storage.NATIVE);

  private static final String PROGRAM =
      """
      @FixedPool(capacity = 1, init = Init.%3$s, storage = Storage.%5$s)
      interface Item {
        %1$s field();
        void field(%1$s value);
        @Length(3) %2$s array();
      }

      class Program {
        static String run() {
          ItemPool pool = ItemPool.create();
          Item item = pool.alloc();
          String seen = item.field() + " " + item.array().get(1);
          item.field(%4$s);
          item.array().set(1, %4$s);
          seen += " " + item.field() + " " + item.array().get(1);
          pool.free(item);
          item = pool.alloc();
          return seen + " " + item.field() + " " + item.array().get(1);
        }
      }
      """;

  private static Object run(Storage storage, String type, String array, String init, String value) {
    return Compiled.of(Source.in("p", "Item", PROGRAM.formatted(type, array, init, value, storage)))
        .run("p.Program");
  }

  @ParameterizedTest
  @CsvSource({
    "byte, Bytes, (byte) 5, 5, -86",
    "short, Shorts, (short) 5, 5, -21846",
    "int, Ints, 5, 5, -1431655766",
    "long, Longs, 5, 5, -6148914691236517206",
    "float, Floats, 5, 5.0, -3.0316488E-13",
    "double, Doubles, 5, 5.0, -3.7206620809969885E-103",
    "char, Chars, 'x', x, ꪪ",
    "boolean, Booleans, true, true, true"
  })
  void aFieldIsInitialisedAsThePoolSays(
      String type, String array, String value, String held, String pattern) {
    String literal = type.equals("char") ? "'x'" : value;
    String zero =
        switch (type) {
          case "float", "double" -> "0.0";
          case "char" -> "\0";
          case "boolean" -> "false";
          default -> "0";
        };

    String was = " %1$s %1$s ".formatted(held);
    String twiceZero = zero + " " + zero;
    String twicePattern = pattern + " " + pattern;
    for (Storage storage : STORAGES) {
      assertEquals(
          twiceZero + was + held + " " + held, run(storage, type, array, "UNDEFINED", literal));
      assertEquals(twiceZero + was + held + " " + held, run(storage, type, array, "LAZY", literal));
      assertEquals(twiceZero + was + twiceZero, run(storage, type, array, "ZERO", literal));
      assertEquals(
          twicePattern + was + twicePattern, run(storage, type, array, "PATTERN", literal));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"HEAP", "NATIVE"})
  void structsNestAndKeepTheirFieldsApart(Storage storage) {
    String program =
        """
        @FixedPool(capacity = 1, init = Init.ZERO, storage = Storage.%s)
        interface Item {
          Span bid();
          Span ask();
          @Struct interface Span { Point from(); Point to(); }
          @Struct interface Point { int x(); void x(int value); @Length(4) Text name(); }
        }

        class Program {
          static String run() {
            ItemPool pool = ItemPool.create();
            Item item = pool.alloc();
            item.bid().from().x(1);
            item.bid().to().x(2);
            item.ask().from().x(3);
            item.ask().to().name().set("end");
            String before = item.toString();
            Item.Point point = item.bid().to();
            pool.free(item);
            try {
              point.x();
              return "not checked";
            } catch (UseAfterReleaseException expected) {
              return before + " " + pool.alloc();
            }
          }
        }
        """;

    assertEquals(
        "Item#0[bid=Span[from=Point[x=1, name=], to=Point[x=2, name=]],"
            + " ask=Span[from=Point[x=3, name=], to=Point[x=0, name=end]]]"
            + " Item#0[bid=Span[from=Point[x=0, name=], to=Point[x=0, name=]],"
            + " ask=Span[from=Point[x=0, name=], to=Point[x=0, name=]]]",
        Compiled.of(Source.in("p", "Item", program.formatted(storage))).run("p.Program"));
  }
}
