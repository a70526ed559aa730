import dev.freehold.pool.RegionPool;

@RegionPool(bytes = 1024)
interface RegionElementAfterTry {
  int id();

  void id(int value);

  static int run() {
    RegionElementAfterTry first;
    try (RegionElementAfterTryPool region = RegionElementAfterTryPool.create()) {
      first = region.alloc();
      if (first == null) {
        return 0;
      }
      first.id(1);
    }
    return first.id(); //! region.stale
  }
}
