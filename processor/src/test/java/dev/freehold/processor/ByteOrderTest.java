package dev.freehold.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;

@DisplayName("The declared order of bytes")
@EnabledForJreRange(minVersion = 22)
class ByteOrderTest {
  private static final String NATIVE = "@FixedPool(capacity = 2, storage = Storage.NATIVE)";
  private static final String HEADER =
      """
      import static dev.freehold.pool.ByteOrder.Order.*;
      import java.nio.ByteBuffer;
      import java.util.HexFormat;

      %s
      interface Header {
        byte kind(); void kind(byte value);
        @Align(1) short a(); void a(short value);
        @ByteOrder(LITTLE_ENDIAN) int b(); void b(int value);
        char c(); void c(char value);
        long d(); void d(long value);
        float e(); void e(float value);
        double f(); void f(double value);
        @Length(2) Ints g();
      }
      """;
  private static final String FILL =
      """
      Header header = headers.alloc();
      header.kind((byte) 1);
      header.a((short) 0x0203);
      header.b(0x04050607);
      header.c((char) 0x0809);
      header.d(0x0a0b0c0d0e0f1011L);
      header.e(Float.intBitsToFloat(0x12131415));
      header.f(Double.longBitsToDouble(0x161718191a1b1c1dL));
      header.g().set(0, 0x1e1f2021);
      header.g().set(1, 0x22232425);
      ByteBuffer bytes = ByteBuffer.allocate(64);
      headers.write(header, bytes);
      Header again = headers.alloc();
      headers.read(bytes.flip(), again);
      return header.toString().equals(again.toString().replace("#1", "#0")) + " "
          + HexFormat.of().formatHex(bytes.array(), 0, bytes.position());
      """;

  private static final String BYTES =
      "true 01000203070605040809000000000000"
          + "0a0b0c0d0e0f101112131415000000001617"
          + "18191a1b1c1d1e1f202122232425";

  @Test
  void isThatOfTheNearestAnnotation() {
    assertEquals(
        BYTES, run(NATIVE + " @ByteOrder(BIG_ENDIAN)", "HeaderPool.create()", FILL).toString());
  }

  @Test
  void holdsInMemoryThatIsTheSameForTheWholeProgram() {
    assertEquals(
        BYTES,
        run(
            "@FixedPool(capacity = 2, global = true, storage = Storage.NATIVE) @ByteOrder(BIG_ENDIAN)",
            "HeaderPool.global()",
            FILL));
  }

  @Test
  void holdsWhereOtherThreadsRead() {
    String source =
        HEADER.formatted(
            "@SharedPool(capacity = 2, storage = Storage.NATIVE) @ByteOrder(BIG_ENDIAN)");

    String pool = generated(source);

    assertTrue(pool.contains("BigEndianHandles.LONG.setVolatile(memory$, offset$ + OFFSET_d"));
    assertTrue(pool.contains("LittleEndianHandles.INT.getVolatile(memory$, offset$ + OFFSET_b"));
    assertTrue(pool.contains("NativeHandles.BYTE.getVolatile("));
    assertFalse(pool.contains("WireBytes"));
  }

  @Test
  void isSaidByTheLayoutForForeignCalls() {
    String layout =
        (String)
            run(
                NATIVE + " @ByteOrder(BIG_ENDIAN)",
                "HeaderPool.create()",
                "return HeaderPool.Element.LAYOUT.toString();");

    assertEquals("[b1(kind)x1S2(a)i4(b)C2(c)x6J8(d)F4(e)x4D8(f)[2:I4](g)](Header)", layout);
  }

  @Test
  void isThatOfTheInterfaceInWhichAGetterIsWritten() {
    String pool =
        generated(
            """
            import static dev.freehold.pool.ByteOrder.Order.*;

            @FixedPool(capacity = 2, storage = Storage.NATIVE) @ByteOrder(LITTLE_ENDIAN)
            interface Header extends Kinded {
              Heir heir();
              @Struct interface Heir extends Kinded { int more(); void more(int value); }
              int own(); void own(int value);
              Part part();
              Other other();
              @Struct interface Part { int small(); void small(int value); }
              @Struct @ByteOrder(BIG_ENDIAN) interface Other { int large(); void large(int value); }
            }

            @ByteOrder(BIG_ENDIAN)
            interface Kinded { int kind(); void kind(int value); }
            """);

    assertTrue(pool.contains("memory$.get(BigEndian.INT, offset$ + OFFSET_kind)"));
    assertTrue(pool.contains("memory$.get(LittleEndian.INT, offset$ + OFFSET_own)"));
    assertTrue(pool.contains("memory$.get(BigEndian.INT, offset$ + OFFSET_more)"));
    assertTrue(pool.contains("memory$.get(LittleEndian.INT, offset$ + OFFSET_small)"));
    assertTrue(pool.contains("memory$.get(BigEndian.INT, offset$ + OFFSET_large)"));
  }

  @Test
  void leavesJavaFieldsAsTheyAre() {
    String declared =
        generated(HEADER.formatted("@FixedPool(capacity = 2) @ByteOrder(BIG_ENDIAN)"));
    String plain =
        generated(
            HEADER.formatted("@FixedPool(capacity = 2)").replace("@ByteOrder(LITTLE_ENDIAN)", ""));

    assertEquals(plain, declared);
  }

  @Test
  void makesNoCopiesOfBytesThatFreeholdItselfOrders() {
    String text =
        generated(
            """
            @FixedPool(capacity = 2, storage = Storage.NATIVE) @ByteOrder(ByteOrder.Order.BIG_ENDIAN)
            interface Header {
              int a(); void a(int value);
              @Length(4) Text text();
            }
            """);

    assertFalse(text.contains("void read("));
  }

  @Test
  void isAskedOfBuffersThatHaveTooFewBytes() {
    assertEquals(
        "java.nio.BufferUnderflowException java.nio.BufferOverflowException 0",
        run(
            NATIVE + " @ByteOrder(BIG_ENDIAN)",
            "HeaderPool.create()",
            """
            Header header = headers.alloc();
            header.d(0);
            ByteBuffer few = ByteBuffer.allocate((int) HeaderPool.Element.SIZE - 1);
            String thrown = "";
            try {
              headers.read(few, header);
            } catch (java.nio.BufferUnderflowException expected) {
              thrown += expected.getClass().getName();
            }
            try {
              headers.write(header, few);
            } catch (java.nio.BufferOverflowException expected) {
              thrown += " " + expected.getClass().getName();
            }
            return thrown + " " + few.position();
            """));
  }

  private static Object run(String annotations, String pool, String body) {
    String program =
        HEADER.formatted(annotations)
            + """
            class Program {
              static Object run() {
                HeaderPool headers = %s;
                %s
              }
            }
            """
                .formatted(pool, body);
    return Compiled.of(Source.in("p", "Header", program)).run("p.Program");
  }

  private static String generated(String source) {
    return Compiled.of(Source.in("p", "Header", source))
        .succeeds()
        .generated()
        .get("p/HeaderPool.java");
  }
}
