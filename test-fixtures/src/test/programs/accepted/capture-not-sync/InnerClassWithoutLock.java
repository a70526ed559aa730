import dev.freehold.Sync;

@Sync
final class InnerClassWithoutLock {
  private Node top;
  private int size;

  synchronized void push(String text) {
    Node node = new Node(text);
    node.next = top;
    top = node;
    size++;
  }

  synchronized String pop() {
    Node node = top;
    top = node.next;
    size--;
    return node.text;
  }

  final class Size {
    int now() {
      synchronized (InnerClassWithoutLock.this) {
        return size;
      }
    }
  }

  private static final class Node {
    private final String text;
    private Node next;

    Node(String text) {
      this.text = text;
    }
  }
}
