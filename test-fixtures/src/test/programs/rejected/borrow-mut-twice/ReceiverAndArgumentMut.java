import dev.freehold.MustRelease;
import dev.freehold.Mut;

@MustRelease("close")
class ReceiverAndArgumentMut {
  void swap(@Mut ReceiverAndArgumentMut this, @Mut ReceiverAndArgumentMut other) {}

  static void run(@Mut ReceiverAndArgumentMut it) {
    it.swap(it); //! borrow.mut.twice
  }

  void close() {}
}
