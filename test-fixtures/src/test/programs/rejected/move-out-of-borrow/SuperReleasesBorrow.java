import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class SuperReleasesBorrow {
  @MustRelease("close")
  static class Base {
    final @Own Res res = Res.open();

    int size() {
      return res.get();
    }

    void close() {
      res.close();
    }

    void stop(@Own Base this) {
      close();
    }
  }

  static class Peeking extends Base {
    int peek() {
      super.close(); //! move.out.of.borrow
      return 1;
    }

    void read(@Ref Peeking this) {
      super.stop(); //! move.out.of.borrow
    }

    void write(@Mut Peeking this) {
      Peeking.super.close(); //! move.out.of.borrow
    }
  }
}
