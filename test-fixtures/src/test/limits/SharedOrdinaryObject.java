// limit shared ordinary objects
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Ref;

/** Two resources refer to one counter, and one changes it while the other is read. */
class SharedOrdinaryObject {
  static class Counter {
    int value;
  }

  @MustRelease("close")
  static class Tap {
    final Counter counter;

    Tap(Counter counter) {
      this.counter = counter;
    }

    void turn(@Mut Tap this) {
      counter.value++;
    }

    void close() {}
  }

  static void compare(@Ref Tap read, @Mut Tap turned) {
    int before = read.counter.value;
    turned.turn();
    if (read.counter.value != before) {
      throw new IllegalStateException("wrong: changed while it was read");
    }
  }

  public static void main(String[] args) {
    Counter counter = new Counter();
    Tap first = new Tap(counter);
    Tap second = new Tap(counter);
    compare(first, second);
    first.close();
    second.close();
  }
}
