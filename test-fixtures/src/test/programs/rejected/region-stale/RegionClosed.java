import dev.freehold.pool.RegionPool;

@RegionPool(bytes = 1024)
interface RegionClosed {
  long key();

  void key(long value);

  static long run() {
    RegionClosedPool nodes = RegionClosedPool.create();
    RegionClosed root = nodes.alloc();
    if (root == null) {
      nodes.close();
      return 0;
    }
    root.key(4);
    nodes.close();
    return root.key(); //! region.stale
  }
}
