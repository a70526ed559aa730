// since 22
import dev.freehold.Own;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Iterator;
import java.util.List;

// What a stream or iterator of borrowed memory gives is of that memory as well.
class MemoryInContainer {
  @FixedPool(capacity = 4, storage = Storage.NATIVE, init = Init.ZERO)
  interface Cell extends PoolElement {
    int x();

    void x(int value);
  }

  static int first(CellPool cells, @Own Cell cell) {
    MemorySegment part =
        cells.segmentOf(cell).elements(ValueLayout.JAVA_INT).findFirst().orElseThrow();
    cell.close(); //! move.while.borrowed
    return part.get(ValueLayout.JAVA_INT, 0);
  }

  static int list(CellPool cells, @Own Cell cell) {
    List<MemorySegment> parts = cells.segmentOf(cell).elements(ValueLayout.JAVA_INT).toList();
    cell.close(); //! move.while.borrowed
    return parts.get(0).get(ValueLayout.JAVA_INT, 0);
  }

  static int iterator(CellPool cells, @Own Cell cell) {
    Iterator<MemorySegment> parts =
        cells.segmentOf(cell).elements(ValueLayout.JAVA_BYTE).iterator();
    MemorySegment part = parts.next();
    cell.close(); //! move.while.borrowed
    return part.get(ValueLayout.JAVA_BYTE, 0);
  }

  static long right(CellPool cells, @Own Cell cell) {
    int sum = 0;
    Iterator<MemorySegment> parts =
        cells.segmentOf(cell).elements(ValueLayout.JAVA_INT).iterator();
    while (parts.hasNext()) {
      sum += parts.next().get(ValueLayout.JAVA_INT, 0);
    }
    long count = cells.segmentOf(cell).elements(ValueLayout.JAVA_INT).toList().size();
    cell.close();
    return sum + count;
  }
}
