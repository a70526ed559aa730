import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;

class PartLinkedToChosenPart {
  static void run(@Mut Pair pair, boolean same) {
    pair.left.link(same ? pair.left : pair.right); //! borrow.mut.conflict
  }

  static void runInOrder(@Mut Pair pair, boolean same) {
    pair.left.add(Half.size(same ? pair.left : pair.right));
  }

  @MustRelease("close")
  static class Half {
    int size;

    static int size(Half half) {
      return half.size;
    }

    void link(@Mut Half this, Half other) {
      size += other.size;
    }

    void add(@Mut Half this, int more) {
      size += more;
    }

    void close() {}
  }

  @MustRelease("close")
  static class Pair {
    final @Own Half left = new Half();
    final @Own Half right = new Half();

    void close() {
      left.close();
      right.close();
    }
  }
}
