package dev.freehold.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.pool.Storage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A default value")
@ParameterizedClass
@EnumSource(names = {"HEAP", "NATIVE"})
record DefaultValuesTest(Storage storage) {
  @ParameterizedTest
  @CsvSource({
    "byte, -128, -128",
    "byte, 0xFF, -1",
    "short, 0x7fff, 32767",
    "int, -2147483648, -2147483648",
    "int, 0xFFFFFFFE, -2",
    "long, 9223372036854775807, 9223372036854775807",
    "long, 0xFFFFFFFFFFFFFFFF, -1",
    "float, 0.1, 0.1",
    "float, -Infinity, -Infinity",
    "double, 1e-3, 0.001",
    "double, NaN, NaN",
    "char, x, x",
    "char, \\, \\",
    "boolean, true, true"
  })
  void isThatOfEveryNewElement(String type, String written, String held) {
    String program =
        """
        @FixedPool(capacity = 1, storage = Storage.%1$s)
        interface Item {
          @Default("%3$s") %2$s field();
          void field(%2$s value);
        }

        class Program {
          static Object run() {
            ItemPool items = ItemPool.create();
            Item item = items.alloc();
            String first = "" + item.field();
            item.field(%4$s);
            items.free(item);
            return first + " " + items.alloc().field();
          }
        }
        """
            .formatted(storage, type, written.replace("\\", "\\\\"), another(type));

    assertEquals(held + " " + held, Compiled.of(Source.in("p", "Item", program)).run("p.Program"));
  }

  private static String another(String type) {
    return switch (type) {
      case "boolean" -> "false";
      case "byte", "short", "char" -> "(" + type + ") 1";
      default -> "1";
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNDEFINED", "LAZY", "ZERO", "PATTERN"})
  void goesBeforeWhatThePoolSays(String init) {
    String program =
        """
        @FixedPool(capacity = 1, storage = Storage.%s, init = Init.%s)
        interface Item {
          Inner inner();
          @Struct interface Inner { @Default("7") int x(); void x(int value); }
        }

        class Program {
          static Object run() {
            return ItemPool.create().alloc().inner().x();
          }
        }
        """
            .formatted(storage, init);

    assertEquals(7, Compiled.of(Source.in("p", "Item", program)).run("p.Program"));
  }

  @Test
  void leavesOtherFieldsAsTheyWere() {
    String program =
        """
        @FixedPool(capacity = 1, storage = Storage.%s)
        interface Item {
          @Default("7") int x(); void x(int value);
          int y(); void y(int value);
        }

        class Program {
          static Object run() {
            ItemPool items = ItemPool.create();
            Item item = items.alloc();
            item.y(5);
            items.free(item);
            return items.alloc().toString();
          }
        }
        """;

    assertEquals(
        "Item#0[x=7, y=5]",
        Compiled.of(Source.in("p", "Item", program.formatted(storage))).run("p.Program"));
  }
}
