// since 22
import dev.freehold.From;
import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.util.Map;

// Memory that is used while its element is there, and memory of nobody.
class MemoryOfElements {
  @FixedPool(capacity = 4, storage = Storage.NATIVE, init = Init.ZERO)
  interface Cell extends PoolElement {
    int x();

    void x(int value);
  }

  private ByteBuffer kept = ByteBuffer.allocateDirect(8);
  private MemorySegment automatic = Arena.ofAuto().allocate(8);

  static void send(CellPool cells, @Mut Cell cell, WritableByteChannel to) throws IOException {
    ByteBuffer buffer = cells.segmentOf(cell).asByteBuffer().order(ByteOrder.nativeOrder());
    to.write(buffer);
    buffer.flip();
    cell.x(1);
  }

  static int hash(@Ref MemorySegment memory) {
    int hash = 0;
    for (long i = 0; i < memory.byteSize(); i++) {
      hash += memory.get(ValueLayout.JAVA_BYTE, i);
    }
    return hash;
  }

  static int hashed(CellPool cells, Cell cell) {
    return hash(cells.readOnlySegmentOf(cell).asSlice(2)) + cell.x();
  }

  static void copy(CellPool cells, @Ref Cell from, @Mut Cell to) {
    cells.segmentOf(to).copyFrom(cells.readOnlySegmentOf(from));
    MemorySegment.copy(cells.readOnlySegmentOf(from), 0, cells.segmentOf(to), 0, 4);
  }

  static void all(@Mut CellPool cells) {
    cells.segment().fill((byte) 0);
    try (Cell cell = cells.alloc()) {
      cell.x(1);
    }
  }

  static @From("cell") @Mut MemorySegment lent(CellPool cells, @Mut Cell cell) {
    return cells.segmentOf(cell);
  }

  static void sink(Object any) {}

  void ofNobody(ByteBuffer buffer, MemorySegment memory, Map<String, ByteBuffer> into) {
    kept = buffer.duplicate().order(ByteOrder.nativeOrder());
    into.put("kept", kept.asReadOnlyBuffer());
    Runnable rewind = () -> kept.rewind();
    rewind.run();
    automatic = memory.asSlice(1);
    sink(automatic.asByteBuffer());
  }
}
