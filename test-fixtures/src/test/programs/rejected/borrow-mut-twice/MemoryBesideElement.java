// since 22
import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;

// The memory of an element is borrowed exclusively, or for reading.
class MemoryBesideElement {
  @FixedPool(capacity = 4, storage = Storage.NATIVE, init = Init.ZERO)
  interface Cell extends PoolElement {
    int x();

    void x(int value);
  }

  static int written(CellPool cells, @Mut Cell cell) {
    MemorySegment memory = cells.segmentOf(cell);
    cell.x(3); //! borrow.mut.twice
    return memory.get(ValueLayout.JAVA_INT, 0);
  }

  static int read(CellPool cells, @Mut Cell cell) {
    MemorySegment memory = cells.readOnlySegmentOf(cell);
    cell.x(3); //! borrow.mut.conflict
    return memory.get(ValueLayout.JAVA_INT, 0);
  }

  static int twice(CellPool cells, @Mut Cell cell) {
    ByteBuffer buffer = cells.segmentOf(cell).asByteBuffer();
    cells.segmentOf(cell).fill((byte) 0); //! borrow.mut.twice
    return buffer.get(0);
  }

  static int ofPool(@Mut CellPool cells, @Mut Cell cell) {
    MemorySegment all = cells.segment();
    cell.x(3); //! borrow.mut.twice
    return all.get(ValueLayout.JAVA_INT, 0);
  }
}
