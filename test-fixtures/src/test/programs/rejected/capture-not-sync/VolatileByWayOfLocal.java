import dev.freehold.Sync;

@Sync
final class VolatileByWayOfLocal {
  private record Node(int value, Node next) {}

  private volatile int count; //! capture.not.sync
  private volatile Node top; //! capture.not.sync

  void add(int value) {
    int before = count;
    int now = before + value;
    count = now;
  }

  void push(int value) {
    Node old = top;
    top = new Node(value, old);
  }
}
