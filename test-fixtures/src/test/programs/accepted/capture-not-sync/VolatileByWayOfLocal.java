import dev.freehold.Sync;

@Sync
final class VolatileByWayOfLocal {
  private record Node(int value, Node next) {}

  private volatile int count;
  private volatile Node top;
  private volatile String text;
  private volatile int last;

  synchronized void add(int value) {
    int before = count;
    count = before + value;
  }

  synchronized void push(int value) {
    Node old = top;
    top = new Node(value, old);
  }

  String text() {
    String known = text;
    if (known == null) {
      known = String.valueOf(count);
      text = known;
    }
    return known;
  }

  void reset(int value) {
    int next = value + 1;
    last = next;
  }
}
