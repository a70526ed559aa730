import dev.freehold.pool.FixedPool;

class SameElementFreedByBothNames {
  @FixedPool(capacity = 4)
  interface Node {
    long key();

    void key(long value);
  }

  static void run(NodePool nodes) {
    Node head = nodes.alloc();
    Node tail = nodes.alloc();
    nodes.free(head);
    nodes.free(tail);
  }
}
