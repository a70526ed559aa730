import dev.freehold.pool.RegionPool;

@RegionPool(bytes = 1024)
interface RegionElementAfterTry {
  int id();

  void id(int value);

  static int run() {
    try (RegionElementAfterTryPool region = RegionElementAfterTryPool.create()) {
      RegionElementAfterTry first = region.alloc();
      if (first == null) {
        return 0;
      }
      first.id(1);
      return first.id();
    }
  }
}
