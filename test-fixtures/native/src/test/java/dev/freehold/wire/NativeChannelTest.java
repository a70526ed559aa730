package dev.freehold.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.Unsafe;
import dev.freehold.pool.ForeignElementException;
import dev.freehold.pool.UseAfterReleaseException;
import dev.freehold.pools.wire.BytesChecks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Native memory, and channels and buffers,")
@Unsafe("elements and views are used after the release on purpose")
class NativeChannelTest {
  private static final int SIZE = (int) NativeWiredPool.Element.SIZE;

  @Test
  void bytesAreOneBehindTheOther() throws Exception {
    NativeWiredPool pool = NativeWiredPool.create();
    NativeWired element = pool.alloc();
    BytesChecks checks = new BytesChecks(element.bytes());
    checks.all();
    pool.free(element);
    checks.refusedAfterRelease();
    pool.close();
  }

  @Test
  void aWholeElementGoesThroughAChannel() throws Exception {
    NativeWiredPool pool = NativeWiredPool.create();
    NativeWired from = pool.alloc();
    NativeWired to = pool.alloc();
    from.symbol().set("a€");
    from.longs().set(8, -1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(SIZE, pool.writeTo(Channels.newChannel(out), from, 0));
    assertEquals(0, pool.writeTo(Channels.newChannel(out), from, SIZE));
    assertEquals(0, to.symbol().length());
    ReadableByteChannel in = Channels.newChannel(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(SIZE, pool.readFrom(in, to, 0));
    assertEquals("a€", to.symbol().toString());
    assertEquals(-1, to.longs().get(8));
    assertEquals(2, to.symbol().length());
    assertEquals(-1, pool.readFrom(in, to, 0));
    pool.free(from);
    pool.free(to);
    pool.close();
  }

  @Test
  void aPartOfAnElementIsReadFromWhereItEnded() throws Exception {
    PackedWiredPool pool = PackedWiredPool.global();
    PackedWired element = pool.alloc();
    byte[] bytes = new byte[SIZE];
    int size = (int) PackedWiredPool.Element.SIZE;
    bytes[size - 1] = 1;
    ReadableByteChannel first = Channels.newChannel(new ByteArrayInputStream(bytes, 0, 10));
    ReadableByteChannel rest = Channels.newChannel(new ByteArrayInputStream(bytes, 10, size));
    assertEquals(10, pool.readFrom(first, element, 0));
    assertEquals(size - 10, pool.readFrom(rest, element, 10));
    assertEquals(true, element.otherBooleans().get(8));
    assertThrows(IndexOutOfBoundsException.class, () -> pool.readFrom(rest, element, -1));
    assertThrows(IndexOutOfBoundsException.class, () -> pool.writeTo(null, element, size + 1));
    pool.free(element);
  }

  @Test
  void aBufferIsTheElementsMemory() {
    NativeWiredPool pool = NativeWiredPool.create();
    NativeWired element = pool.alloc();
    int at = (int) NativeWiredPool.Element.OFFSET_ints;
    ByteBuffer view = pool.bufferOf(element).order(ByteOrder.nativeOrder());
    assertEquals(SIZE, view.remaining());
    view.putInt(at, 42);
    assertEquals(42, element.ints().get(0));
    ByteBuffer read = pool.readOnlyBufferOf(element).order(ByteOrder.nativeOrder());
    assertEquals(42, read.getInt(at));
    assertEquals(true, read.isReadOnly());
    pool.free(element);
    pool.close();
    assertThrows(IllegalStateException.class, () -> view.getInt(at));
  }

  @Test
  void nothingIsGivenOfWhatIsReleasedOrAnotherPools() {
    NativeWiredPool pool = NativeWiredPool.create();
    NativeWiredPool other = NativeWiredPool.create();
    NativeWired element = pool.alloc();
    assertThrows(ForeignElementException.class, () -> other.bufferOf(element));
    assertThrows(ForeignElementException.class, () -> other.readFrom(null, element, 0));
    pool.free(element);
    assertThrows(UseAfterReleaseException.class, () -> pool.bufferOf(element));
    assertThrows(UseAfterReleaseException.class, () -> pool.readOnlyBufferOf(element));
    assertThrows(UseAfterReleaseException.class, () -> pool.readFrom(null, element, 0));
    assertThrows(UseAfterReleaseException.class, () -> pool.writeTo(null, element, 0));
    pool.close();
    other.close();
  }
}
