// since 22
import dev.freehold.HandleOf;
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;
import java.lang.foreign.ValueLayout;

// Who may only read an element does not get its memory to write.
class MemoryOfRef {
  @FixedPool(capacity = 4, storage = Storage.NATIVE, init = Init.ZERO)
  interface Cell extends PoolElement {
    int x();

    void x(int value);
  }

  static void write(CellPool cells, @Ref Cell cell) {
    cells.segmentOf(cell).set(ValueLayout.JAVA_INT, 0, 666); //! mut.of.ref
  }

  static void buffer(CellPool cells, Cell cell) {
    cells.segmentOf(cell).asByteBuffer().putInt(0, 666); //! mut.of.ref
  }

  static void found(CellPool cells, @HandleOf(Cell.class) long handle) {
    cells.segmentOf(cells.at(handle)).fill((byte) 0); //! mut.of.ref
  }

  static void all(CellPool cells) {
    cells.segment().fill((byte) 0); //! mut.of.ref
  }
}
