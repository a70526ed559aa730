import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

/** Whatever the body looks like: the record owns what the accessor gives. */
class AccessorsOfOtherRecords {
  @MustRelease("close")
  record Kept(@Own Res held, int size) {
    public @Own Res held() { //! move.out.of.borrow
      return size > 0 ? held : held;
    }

    void close(@Own Kept this) {
      held.close();
    }
  }

  @MustRelease("close")
  record Box<T>(@Own Res held, T other) {
    public @Own Res held() { //! move.out.of.borrow
      other.hashCode();
      return held;
    }

    void close(@Own Box<T> this) {
      held.close();
    }
  }
}
