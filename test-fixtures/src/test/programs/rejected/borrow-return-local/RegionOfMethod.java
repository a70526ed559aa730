import dev.freehold.Ref;
import dev.freehold.pool.RegionPool;

@RegionPool(bytes = 1024)
interface RegionOfMethod {
  int id();

  void id(int value);

  static @Ref RegionOfMethod first() {
    try (RegionOfMethodPool region = RegionOfMethodPool.create()) {
      RegionOfMethod node = region.alloc();
      if (node == null) {
        throw new IllegalStateException();
      }
      node.id(1);
      return node; //! borrow.return.local
    }
  }
}
