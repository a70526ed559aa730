package dev.freehold.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.freehold.pool.BitRangeException;
import dev.freehold.pool.UseAfterReleaseException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A bit field")
class BitFieldsTest {
  private static final String PROGRAM =
      """
      import static dev.freehold.pool.ByteOrder.Order.*;

      @FixedPool(capacity = 3, storage = Storage.%s) @ByteOrder(BIG_ENDIAN)
      interface Header {
        @Default("4") @Bits(4) byte version(); void version(byte value);
        @Bits(4) byte length(); void length(byte value);
        @Bits(8) byte fill(); void fill(byte value);
        @Bits(1) boolean flag(); void flag(boolean value);
        @Bits(15) short offset(); void offset(short value);
        @Bits(8) int whole(); void whole(int value);
        Part part();

        @Struct @ByteOrder(LITTLE_ENDIAN) interface Part {
          @Bits(32) int all(); void all(int value);
          @Bits(20) long label(); void label(long value);
          @Default("true") @Bits(1) boolean on(); void on(boolean value);
        }
      }

      class Program {
        static Object run() {
          HeaderPool headers = HeaderPool.create();
          Header header = headers.alloc();
          Header.Part part = header.part();
          %s
        }
      }
      """;

  private static Object run(String storage, String body) {
    assumeTrue(storage.equals("HEAP") || JRE.currentVersionNumber() >= 22, "no native memory");
    return Compiled.of(Source.in("p", "Header", PROGRAM.formatted(storage, body))).run("p.Program");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAP", "NATIVE"})
  void holdsEveryValueOfItsBitsBesideItsNeighbours(String storage) {
    assertEquals(
        "4 true|15 5 true 16384 171 -1 1048575 true",
        run(
            storage,
            """
            String first = header.version() + " " + part.on() + "|";
            header.version((byte) 15);
            header.length((byte) 5);
            header.flag(true);
            header.offset((short) 0x4000);
            header.whole(171);
            part.all(-1);
            part.label(0xfffff);
            return first + header.version() + " " + header.length() + " " + header.flag() + " "
                + header.offset() + " " + header.whole() + " " + part.all() + " " + part.label()
                + " " + part.on();
            """));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAP", "NATIVE"})
  void refusesWhatDoesNotFit(String storage) {
    BitRangeException thrown =
        assertThrows(
            BitRangeException.class, () -> run(storage, "header.length((byte) 16); return 0;"));
    assertEquals(
        "16 does not fit `length` of slot 0 in HeaderPool, which has 4 bits: use 0 to 15, or raise @Bits",
        thrown.getMessage());
    assertEquals("length", thrown.field());
    assertEquals(16, thrown.value());
    assertEquals(4, thrown.bits());

    thrown = assertThrows(BitRangeException.class, () -> run(storage, "part.label(-1); return 0;"));
    assertEquals(
        "-1 does not fit `Part.label` of slot 0 in HeaderPool, which has 20 bits: use 0 to 1048575, or raise @Bits",
        thrown.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAP", "NATIVE"})
  void isAsItWasWhereAValueWasRefused(String storage) {
    assertEquals(
        "7 3",
        run(
            storage,
            """
            header.version((byte) 7);
            header.length((byte) 3);
            try {
              header.length((byte) -1);
            } catch (BitRangeException expected) {
              return header.version() + " " + header.length();
            }
            return "written";
            """));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAP", "NATIVE"})
  void isOfNoUseOnceItsElementIsReleased(String storage) {
    for (String use : new String[] {"header.length()", "part.label()"}) {
      assertThrows(
          UseAfterReleaseException.class,
          () -> run(storage, "headers.free(header); return " + use + ";"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAP", "NATIVE"})
  void holdsTheSamePatternWhereverItIs(String storage) {
    String program =
        PROGRAM
            .formatted(storage, "return header.toString();")
            .replace("capacity = 3,", "capacity = 3, init = Init.PATTERN,");
    assumeTrue(storage.equals("HEAP") || JRE.currentVersionNumber() >= 22, "no native memory");

    assertEquals(
        "Header#0[version=4, length=10, fill=-86, flag=true, offset=10922, whole=170, part=Part[all=-1431655766, label=699050, on=true]]",
        Compiled.of(Source.in("p", "Header", program)).run("p.Program"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAP", "NATIVE"})
  void hasAConstantThatCountsBits(String storage) {
    assertEquals(
        "0 4 16 17 32 8 32 52",
        run(
            storage,
            """
            return HeaderPool.Element.BIT_OFFSET_version + " " + HeaderPool.Element.BIT_OFFSET_length
                + " " + HeaderPool.Element.BIT_OFFSET_flag + " " + HeaderPool.Element.BIT_OFFSET_offset
                + " " + HeaderPool.Element.BIT_OFFSET_whole + " " + HeaderPool.Element.OFFSET_part
                + " " + HeaderPool.PartStruct.BIT_OFFSET_label
                + " " + HeaderPool.PartStruct.BIT_OFFSET_on;
            """));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAP", "NATIVE"})
  void isPlainInASharedPoolThatSaysSo(String storage) {
    assumeTrue(storage.equals("HEAP") || JRE.currentVersionNumber() >= 22, "no native memory");
    String pool =
        Compiled.of(
                Source.in(
                    "p",
                    "Header",
                    """
                    @SharedPool(capacity = 4, storage = Storage.%s) @Ordering(Ordering.Mode.PLAIN)
                    interface Header {
                      @Bits(4) byte version(); void version(byte value);
                    }
                    """
                        .formatted(storage)))
            .succeeds()
            .generated()
            .get("p/HeaderPool.java");

    assertTrue(pool.contains("BitRange.require(this, \"version\", 4, value)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAP", "NATIVE"})
  void mayBeInAVariantOfAUnion(String storage) {
    assumeTrue(storage.equals("HEAP") || JRE.currentVersionNumber() >= 22, "no native memory");
    String program =
        """
        @FixedPool(capacity = 2, storage = Storage.%s)
        interface Message {
          Body body();
          <V extends Body> V body(Class<V> variant);

          @Struct @ByteOrder(ByteOrder.Order.BIG_ENDIAN) sealed interface Body permits Ping, Pong {
            @Bits(4) byte kind(); void kind(byte value);
          }
          @Struct non-sealed interface Ping extends Body { @Bits(12) short size(); void size(short value); }
          @Struct non-sealed interface Pong extends Body { @Bits(4) int rest(); void rest(int value); Deep deep(); }
          @Struct interface Deep { @Bits(2) int two(); void two(int value); }
        }

        class Program {
          static Object run() {
            MessagePool messages = MessagePool.create();
            Message message = messages.alloc();
            Message.Pong pong = message.body(Message.Pong.class);
            pong.kind((byte) 9);
            pong.rest(3);
            pong.deep().two(2);
            String text = message.body().toString();
            Message.Ping ping = message.body(Message.Ping.class);
            ping.kind((byte) 1);
            ping.size((short) 0xfff);
            try {
              ping.size((short) 0x1000);
            } catch (BitRangeException expected) {
              text += expected.getMessage();
            }
            try {
              message.body(Message.Pong.class).deep().two(4);
            } catch (BitRangeException expected) {
              text += expected.getMessage();
            }
            return text + message.body();
          }
        }
        """
            .formatted(storage);

    assertEquals(
        "Pong[kind=9, rest=3, deep=Deep[two=2]]"
            + "4096 does not fit `Ping.size` of slot 0 in MessagePool, which has 12 bits: use 0 to 4095, or raise @Bits"
            + "4 does not fit `Deep.two` of slot 0 in MessagePool, which has 2 bits: use 0 to 3, or raise @Bits"
            + "Pong[kind=0, rest=0, deep=Deep[two=0]]",
        Compiled.of(Source.in("p", "Message", program)).run("p.Program"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@DynamicPool(initial = 1, max = 4, storage = Storage.NATIVE)",
        "@RegionPool(bytes = 64, storage = Storage.NATIVE)",
        "@FixedPool(capacity = 2, returnRing = true, storage = Storage.NATIVE)"
      })
  void isReadFromBuffersInPoolsOfEveryKind(String kind) {
    assumeTrue(JRE.currentVersionNumber() >= 22, "no native memory");
    String program =
        """
        import java.nio.ByteBuffer;

        %s
        @ByteOrder(ByteOrder.Order.BIG_ENDIAN)
        interface Header {
          @Bits(4) byte version(); void version(byte value);
          @Bits(12) short length(); void length(short value);
        }

        class Program {
          static Object run() {
            HeaderPool headers = HeaderPool.create();
            Header header = headers.alloc();
            ByteBuffer bytes = ByteBuffer.wrap(new byte[] {0x45, 0x67});
            headers.read(bytes, header);
            header.version((byte) (header.version() + 1));
            headers.write(header, bytes.clear());
            return header.length() + " " + bytes.get(0) + " " + bytes.get(1);
          }
        }
        """
            .formatted(kind);

    assertEquals("1383 85 103", Compiled.of(Source.in("p", "Header", program)).run("p.Program"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "global = true, "})
  void isReadFromBuffersInPoolsOfSeveralKinds(String global) {
    assumeTrue(JRE.currentVersionNumber() >= 22, "no native memory");
    String program =
        """
        import java.nio.ByteBuffer;

        @FixedPool(%sstorage = Storage.NATIVE) @ByteOrder(ByteOrder.Order.BIG_ENDIAN)
        interface Network {
          @Slots(2) Outer outer();
          @Slots(3) Inner inner();
          @Struct interface Outer { short type(); void type(short value); }
          @Struct interface Inner {
            @Bits(4) byte version(); void version(byte value);
            @Bits(12) short length(); void length(short value);
          }
        }

        class Program {
          static Object run() {
            NetworkPool network = NetworkPool.%s();
            Network.Outer outer = network.outer().alloc();
            Network.Inner inner = network.inner().alloc();
            ByteBuffer bytes = ByteBuffer.wrap(new byte[] {8, 0, 0x45, 0x67});
            network.outer().read(bytes, outer);
            network.inner().read(bytes, inner);
            return outer.type() + " " + inner.version() + " " + inner.length();
          }
        }
        """
            .formatted(global, global.isEmpty() ? "create" : "global");

    assertEquals("2048 4 1383", Compiled.of(Source.in("p", "Network", program)).run("p.Program"));
  }
}
