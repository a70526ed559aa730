import dev.freehold.Mut;
import dev.freehold.pool.RegionPool;

@RegionPool(bytes = 1024)
interface RegionLentForReset {
  int size();

  void size(int value);

  static int run(@Mut RegionLentForResetPool chunks) {
    RegionLentForReset chunk = chunks.alloc();
    if (chunk == null) {
      return 0;
    }
    chunk.size(3);
    recycle(chunks); //! borrow.mut.conflict
    return chunk.size();
  }

  static void recycle(@Mut RegionLentForResetPool chunks) {
    chunks.reset();
  }
}
