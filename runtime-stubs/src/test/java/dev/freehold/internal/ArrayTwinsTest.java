package dev.freehold.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Inline arrays are written once, for {@code float}: those of the other types say the same, and
 * differ in the type alone. Change those of {@code float}, run this test with {@code
 * -Dfreehold.golden=write}, which writes the others anew, and let Spotless format them.
 */
class ArrayTwinsTest {
  private static final Path JAVA = Path.of("src/main/java/dev/freehold");
  private static final Path JAVA_22 = Path.of("src/main/java22/dev/freehold");

  /** The types beside {@code float}, by the names of their boxes. */
  private enum Component {
    BOOLEAN("boolean", "Boolean"),
    BYTE("byte", "Byte"),
    CHAR("char", "Character"),
    DOUBLE("double", "Double"),
    INT("int", "Integer"),
    LONG("long", "Long"),
    SHORT("short", "Short");

    private final String primitive;
    private final String box;

    Component(String primitive, String box) {
      this.primitive = primitive;
      this.box = box;
    }

    /** The simple name of the array's class in {@code dev.freehold.pool}. */
    String array() {
      return Character.toUpperCase(primitive.charAt(0)) + primitive.substring(1) + "s";
    }

    String in(String floats) {
      String twin =
          floats
              .replace("Floats", array())
              .replaceAll("\\bfloat\\b", primitive)
              .replaceAll("\\bFloat\\b", box);
      return this == BYTE ? twin.replace("extends Values", "extends ByteValues") : twin;
    }

    String inNative(String floats) {
      String layout = primitive.toUpperCase(Locale.ROOT);
      String twin =
          in(floats)
              .replace("JAVA_FLOAT", "JAVA_" + layout)
              .replace("Endian.FLOAT", "Endian." + layout);
      return switch (this) {
        case BYTE -> ofOneByte(twin);
        case BOOLEAN -> asBytes(ofOneByte(twin));
        default -> twin;
      };
    }

    /** A byte is aligned everywhere and has no order, and its offset is its index. */
    private String ofOneByte(String twin) {
      return withoutOrder(twin)
          .replace("_UNALIGNED", "")
          .replace("(long) index * " + box + ".BYTES", "index");
    }

    private static String withoutOrder(String twin) {
      return twin.replace("import java.nio.ByteOrder;\n", "")
          .replace("  private final boolean bigEndian;\n", "")
          .replace("    this.bigEndian = bigEndian;\n", "")
          .replace(", in the machine's byte order", "")
          .replaceAll("(?s) {4}this\\(holder, .*? boolean bigEndian\\) \\{\n", "")
          .replaceAll(
              "bigEndian \\? BigEndian(\\.\\w+) : LittleEndian\\.\\w+", "ValueLayout.JAVA_$1")
          .replaceAll(
              "bigEndian\\s+\\? memory\\.get\\(BigEndian(\\.\\w+), (.*)\\)\\s+: .*;",
              "memory.get(ValueLayout.JAVA_$1, $2);")
          .replaceAll(
              "(?s)if \\(bigEndian\\) \\{\\s+memory\\.set\\(BigEndian(\\.\\w+), ([^;]*);.*?else.*?\\}",
              "memory.set(ValueLayout.JAVA_$1, $2;")
          .replace("JAVA_.", "JAVA_");
    }

    /** Native memory has no values of {@code boolean}, but bytes, as C has them. */
    private static String asBytes(String twin) {
      return twin.replace("JAVA_BOOLEAN", "JAVA_BYTE")
          .replaceAll("(return memory\\.get\\(.*\\));", "$1 != 0;")
          .replaceAll("(memory\\.set\\(.*), value\\)", "$1, (byte) (value ? 1 : 0))")
          .replaceAll(
              " {4}MemorySegment\\.copy\\(memory, .* target, .*",
              eachOf("target", "values[from + each] = memory.get(ValueLayout.JAVA_BYTE, %s) != 0;"))
          .replaceAll(
              " {4}MemorySegment\\.copy\\(source.*",
              eachOf(
                  "source",
                  "memory.set(ValueLayout.JAVA_BYTE, %s, (byte) (values[from + each] ? 1 : 0));"));
    }

    private static String eachOf(String array, String copying) {
      return """
          boolean[] values = (boolean[]) %s;
          for (int each = 0; each < count; each++) {
            %s
          }"""
          .formatted(array, copying.formatted("at\\$(index + each)"))
          .indent(4)
          .stripTrailing();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theDeclaredArraysAreTwins(Component component) throws IOException {
    Path pool = JAVA.resolve("pool");
    check(
        pool.resolve(component.array() + ".java"),
        component.in(Files.readString(pool.resolve("Floats.java"))));
  }

  @ParameterizedTest
  @EnumSource
  void arraysOnTheHeapAreTwins(Component component) throws IOException {
    Path internal = JAVA.resolve("internal");
    check(
        internal.resolve("Heap" + component.array() + ".java"),
        component.in(Files.readString(internal.resolve("HeapFloats.java"))));
  }

  @ParameterizedTest
  @EnumSource
  void arraysInNativeMemoryAreTwins(Component component) throws IOException {
    Path internal = JAVA_22.resolve("internal");
    check(
        internal.resolve("Native" + component.array() + ".java"),
        component.inNative(Files.readString(internal.resolve("NativeFloats.java"))));
  }

  private static void check(Path file, String twin) throws IOException {
    if ("write".equals(System.getProperty("freehold.golden"))) {
      Files.writeString(file, twin);
    }
    assertEquals(Files.readString(file), twin, file.toString());
  }
}
