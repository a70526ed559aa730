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
    int size = chunk.size();
    recycle(chunks);
    return size;
  }

  static void recycle(@Mut RegionLentForResetPool chunks) {
    chunks.reset();
  }
}
