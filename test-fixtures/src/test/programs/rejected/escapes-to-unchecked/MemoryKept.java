// since 22
import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.List;

// The memory of an element goes where it may be kept.
class MemoryKept {
  @FixedPool(capacity = 4, storage = Storage.NATIVE, init = Init.ZERO)
  interface Cell extends PoolElement {
    int x();

    void x(int value);
  }

  private ByteBuffer kept;

  static void sink(Object any) {}

  void field(CellPool cells, @Mut Cell cell) {
    kept = cells.segmentOf(cell).asByteBuffer(); //! escapes.to.unchecked
  }

  static void list(CellPool cells, @Mut Cell cell, List<ByteBuffer> into) {
    into.add(cells.segmentOf(cell).asByteBuffer().slice()); //! escapes.to.unchecked
  }

  static MemorySegment result(CellPool cells, @Mut Cell cell) {
    return cells.segmentOf(cell); //! escapes.to.unchecked
  }

  static void argument(CellPool cells, @Mut Cell cell) {
    sink(cells.segmentOf(cell)); //! escapes.to.unchecked
  }

  static Runnable function(CellPool cells, @Mut Cell cell) {
    MemorySegment memory = cells.segmentOf(cell);
    return () -> memory.fill((byte) 0); //! capture.escapes
  }
}
