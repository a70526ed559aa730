import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

/** Inner instances that do not outlive their outer one, or are a part of it. */
class InnerInstances {
  @MustRelease("close")
  static class Outer {
    private final @Own Res res = new Res();
    private final In first = new In();
    private In part;
    private Node head;
    private int count;

    class In {
      int get() {
        return res.get() + count;
      }

      void count() {
        count++;
        Outer.this.count++;
        fill();
      }
    }

    class Node {
      Node next;
      int value;
    }

    static class Nested {
      int value;
    }

    @Ref
    In make() {
      return new In();
    }

    void fill(@Mut Outer this) {
      part = new In();
      this.part = this.new In();
    }

    void push(@Mut Outer this, int value) {
      Node node = new Node();
      node.value = value;
      node.next = head;
      head = node;
    }

    int sum() {
      int sum = first.get();
      for (Node node = head; node != null; node = node.next) {
        sum += node.value;
      }
      each(() -> System.out.println(new In().get()));
      return sum;
    }

    static void each(@NonEscaping Runnable action) {
      action.run();
    }

    void close(@Own Outer this) {
      res.close();
    }
  }

  static int use() {
    Outer outer = new Outer();
    Outer.In in = outer.new In();
    outer.fill();
    in.count();
    outer.push(3);
    Outer.In other = outer.make();
    int sum = in.get() + other.get() + outer.sum() + outer.new In().get();
    outer.close();
    return sum;
  }

  static Object nested() {
    Outer.Nested nested = new Outer.Nested();
    return nested;
  }
}
