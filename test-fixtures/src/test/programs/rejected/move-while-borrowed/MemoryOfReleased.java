// since 22
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.stream.Stream;

// What is derived from the memory of an element ends with the element.
class MemoryOfReleased {
  @FixedPool(capacity = 4, storage = Storage.NATIVE, init = Init.ZERO)
  interface Cell extends PoolElement {
    int x();

    void x(int value);
  }

  static int segment(CellPool cells, @Own Cell cell) {
    MemorySegment memory = cells.segmentOf(cell);
    cells.free(cell); //! move.while.borrowed
    return memory.get(ValueLayout.JAVA_INT, 0);
  }

  static int slice(CellPool cells, @Own Cell cell) {
    MemorySegment part = cells.segmentOf(cell).asSlice(2).asReadOnly();
    cell.close(); //! move.while.borrowed
    return part.get(ValueLayout.JAVA_BYTE, 0);
  }

  static int buffer(CellPool cells, @Own Cell cell) {
    ByteBuffer buffer = cells.segmentOf(cell).asByteBuffer().order(ByteOrder.nativeOrder());
    cell.close(); //! move.while.borrowed
    return buffer.getInt(0);
  }

  static int ints(CellPool cells, @Own Cell cell) {
    IntBuffer ints = cells.segmentOf(cell).asByteBuffer().duplicate().slice().asIntBuffer();
    cell.close(); //! move.while.borrowed
    return ints.get(0);
  }

  static long elements(CellPool cells, @Own Cell cell) {
    Stream<MemorySegment> each = cells.readOnlySegmentOf(cell).elements(ValueLayout.JAVA_INT);
    cell.close(); //! move.while.borrowed
    return each.count();
  }

  static int ofPool(@Mut CellPool cells, @Own Cell cell) {
    ByteBuffer all = cells.segment().asByteBuffer();
    cell.close(); //! move.while.borrowed
    return all.getInt(0);
  }

  static int allocated(CellPool cells, @Own Cell cell) {
    SegmentAllocator inside = SegmentAllocator.slicingAllocator(cells.segmentOf(cell));
    MemorySegment part = inside.allocate(2);
    cell.close(); //! move.while.borrowed
    return part.get(ValueLayout.JAVA_BYTE, 0);
  }
}
