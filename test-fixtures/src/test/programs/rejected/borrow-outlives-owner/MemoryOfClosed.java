// since 22
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;
import java.nio.ByteBuffer;

// The try statement closes the element, and the pool.
class MemoryOfClosed {
  @FixedPool(capacity = 4, storage = Storage.NATIVE, init = Init.ZERO)
  interface Cell extends PoolElement {
    int x();

    void x(int value);
  }

  static int run() {
    ByteBuffer kept;
    try (CellPool cells = CellPool.create();
        Cell cell = cells.alloc()) {
      kept = cells.segmentOf(cell).asByteBuffer(); //! borrow.outlives.owner
    }
    return kept.getInt(0);
  }
}
