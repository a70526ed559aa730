package dev.freehold.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.pool.ForeignElementException;
import dev.freehold.pool.PoolInUseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What native memory adds to what holds for every pool. */
@DisplayName("A pool in native memory")
@EnabledForJreRange(minVersion = 22)
class NativePoolTest {
  private static final String PROGRAM =
      """
      import java.lang.foreign.*;

      %s
      interface Item {
        byte kind();
        void kind(byte value);
        long id();
        void id(long value);
        @Length(6) Text name();
        @Length(3) Shorts levels();
        boolean on();
        void on(boolean value);
        Point point();
        @Struct interface Point { int x(); void x(int value); }
      }

      class Program {
        static Object run() {
          %s
        }
      }
      """;

  private static Object run(String annotation, String body) {
    return Compiled.of(Source.in("p", "Item", PROGRAM.formatted(annotation, body)))
        .run("p.Program");
  }

  private static Object run(String body) {
    return run(
        "@FixedPool(capacity = 3, storage = Storage.NATIVE)",
        "ItemPool items = ItemPool.create(); Item item = items.alloc();" + body);
  }

  @Test
  void keepsFieldsWhereCExpectsThem() {
    assertEquals(
        "5 -7 2 104 105 30 1 9 40",
        run(
            """
            item.kind((byte) 5);
            item.id(-7);
            item.name().set("hi");
            item.levels().set(1, (short) 30);
            item.on(true);
            item.point().x(9);
            MemorySegment memory = items.segmentOf(item);
            return memory.get(ValueLayout.JAVA_BYTE, 0) + " "
                + memory.get(ValueLayout.JAVA_LONG, 8) + " "
                + memory.get(ValueLayout.JAVA_INT, 16) + " "
                + memory.get(ValueLayout.JAVA_BYTE, 20) + " "
                + memory.get(ValueLayout.JAVA_BYTE, 21) + " "
                + memory.get(ValueLayout.JAVA_SHORT, 30) + " "
                + memory.get(ValueLayout.JAVA_BYTE, 34) + " "
                + memory.get(ValueLayout.JAVA_INT, 36) + " "
                + memory.byteSize();
            """));
  }

  @Test
  void readsWhatNativeCodeHasWritten() {
    assertEquals(
        "Item#0[kind=0, id=7, name=, levels=[0, 0, 0], on=true, point=Point[x=0]]",
        run(
            """
            MemorySegment memory = items.segmentOf(item);
            memory.set(ValueLayout.JAVA_LONG, ItemPool.Element.OFFSET_id, 7);
            memory.set(ValueLayout.JAVA_BYTE, ItemPool.Element.OFFSET_on, (byte) 0x80);
            return item.toString();
            """));
  }

  @Test
  void doesNotFollowALengthThatNativeCodeHasSpoilt() {
    for (String use : new String[] {"item.name().toString()", "item.name().length()"}) {
      Exception thrown =
          assertThrows(
              IllegalStateException.class,
              () ->
                  run(
                      """
                      items.segmentOf(item).set(ValueLayout.JAVA_INT, ItemPool.Element.OFFSET_name, -1);
                      return %s;
                      """
                          .formatted(use)));
      assertEquals(
          "`name` of slot 0 in ItemPool says that it takes 4294967295 bytes of its 6: it was never set, or native code has written over it; set or clear it first",
          thrown.getMessage());
    }
  }

  @Test
  void givesItsMemoryBackWhenItIsClosed() {
    Exception thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                run(
                    """
                    MemorySegment memory = items.segment();
                    items.free(item);
                    items.close();
                    return memory.get(ValueLayout.JAVA_BYTE, 0);
                    """));

    assertEquals("Already closed", thrown.getMessage());
  }

  @Test
  void saysInItsOwnWordsThatItIsClosed() {
    for (String use :
        new String[] {
          "item.id()", "point.x()", "levels.get(0)", "items.segment()", "items.segmentOf(item)"
        }) {
      assertThrows(
          UseAfterReleaseException.class,
          () ->
              run(
                  "Item.Point point = item.point(); Shorts levels = item.levels();"
                      + " items.free(item); items.close(); return "
                      + use
                      + ";"),
          use);
    }
  }

  @Test
  void keepsItsMemoryWhileElementsAreInUse() {
    assertEquals(
        7L,
        run(
            """
            item.id(7);
            try {
              items.close();
              return "closed";
            } catch (%s expected) {
              return item.id();
            }
            """
                .formatted(PoolInUseException.class.getName())));
  }

  @Test
  void showsTheMemoryOfNoOtherPoolsElements() {
    assertThrows(
        ForeignElementException.class, () -> run("return ItemPool.create().segmentOf(item);"));
  }

  @Test
  void namesTheIndexThatIsOutOfBounds() {
    Exception thrown =
        assertThrows(IndexOutOfBoundsException.class, () -> run("return item.levels().get(3);"));

    assertEquals(
        "index 3 is out of bounds for `levels` of slot 0 in ItemPool, which has length 3: use 0 to 2",
        thrown.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"capacity = 4", "capacity = 5"})
  void mayBeTheOneOfTheProgram(String capacity) {
    assertEquals(
        "0 1 2 3",
        run(
            "@FixedPool(" + capacity + ", global = true, storage = Storage.NATIVE)",
            """
            ItemPool items = ItemPool.global();
            Item[] all = {items.alloc(), items.alloc(), items.alloc(), items.alloc()};
            for (int index = 0; index < all.length; index++) {
              all[index].id(index);
              all[index].point().x(-1);
              all[index].levels().fill((short) -1);
            }
            return all[0].id() + " " + all[1].id() + " " + all[2].id() + " " + all[3].id();
            """));
  }

  @Test
  void grows() {
    assertEquals(
        499500L,
        run(
            "@DynamicPool(initial = 2, max = 1000, storage = Storage.NATIVE)",
            """
            ItemPool items = ItemPool.create();
            Item[] all = new Item[1000];
            for (int index = 0; index < all.length; index++) {
              all[index] = items.alloc();
              all[index].id(index);
              all[index].point().x(-1);
            }
            long sum = 0;
            for (Item item : all) {
              sum += item.id();
              items.free(item);
            }
            items.close();
            return sum;
            """));
  }

  @Test
  void mayBeAlignedByItsProfile() {
    assertEquals(
        "64 64 true",
        run(
            "@FixedPool(profile = Profile.NETWORK_BUFFERS)",
            """
            ItemPool items = ItemPool.create();
            items.alloc();
            MemorySegment second = items.segmentOf(items.alloc());
            return ItemPool.Element.SIZE + " " + ItemPool.Element.ALIGNMENT + " "
                + (second.address() % 64 == 0);
            """));
  }

  @Test
  void needsAJavaThatHasIt() {
    Compiled compilation =
        Compiled.of(
            List.of("--release", "17", "-Afreehold.checker=off"),
            List.of(new FreeholdProcessor()),
            Source.in(
                "p",
                "Item",
                "@FixedPool(capacity = 1, storage = Storage.NATIVE) interface Item {}"));

    assertEquals(
        List.of(
            "2: [pool.declaration] `Item`: `Storage.NATIVE` needs Java 22 or later, and this is compiled for Java 17; compile it with `--release 22`, or write `storage = Storage.HEAP`"),
        compilation.messages());
  }

  @Test
  void mayBeOneOfSeveralThatAreClosedTogether() {
    String program =
        """
        import java.lang.foreign.*;

        @FixedPool(storage = Storage.NATIVE)
        interface Network {
          @Slots(2) Frame frames();
          @Slots(3) Session sessions();
        }
        @Struct interface Frame { long id(); void id(long value); }
        @Struct interface Session { int id(); void id(int value); }

        class Program {
          static Object run() {
            NetworkPool network = NetworkPool.create();
            Frame frame = network.frames().alloc();
            frame.id(7);
            Session session = network.sessions().alloc();
            session.id(8);
            long sum = frame.id() + session.id();
            MemorySegment memory = network.sessions().segment();
            network.frames().free(frame);
            network.sessions().free(session);
            network.close();
            try {
              return memory.get(ValueLayout.JAVA_BYTE, 0);
            } catch (IllegalStateException closed) {
              return sum;
            }
          }
        }
        """;

    assertEquals(15L, Compiled.of(Source.in("p", "Network", program)).run("p.Program"));
  }

  @Test
  void mayBeARegionOfSeveralKindsThatIsTheOneOfTheProgram() {
    String program =
        """
        @RegionPool(bytes = 40, storage = Storage.NATIVE, global = true)
        interface Parse {
          @Slots(100) Mark marks();
          @Slots(100) Leaf leaves();
        }
        @Struct interface Mark { byte kind(); void kind(byte value); }
        @Struct interface Leaf { long value(); void value(long value); }

        class Program {
          static Object run() {
            ParsePool parse = ParsePool.global();
            Mark mark = parse.marks().alloc();
            mark.kind((byte) 7);
            int leaves = 0;
            for (Leaf leaf = parse.leaves().alloc(); leaf != null; leaf = parse.leaves().alloc()) {
              leaf.value(-1);
              leaves++;
            }
            return mark.kind() + " " + leaves + " " + parse.leaves().segment().byteSize();
          }
        }
        """;

    assertEquals("7 4 40", Compiled.of(Source.in("p", "Parse", program)).run("p.Program"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"@RegionPool(bytes = 4096", "@StackPool(capacity = 64"})
  void mayBeARegionOrAStack(String annotation) {
    Compiled.of(
            Source.in(
                "p",
                "Item",
                annotation
                    + ", storage = Storage.NATIVE) interface Item { int x(); void x(int value); }"))
        .succeeds();
  }
}
