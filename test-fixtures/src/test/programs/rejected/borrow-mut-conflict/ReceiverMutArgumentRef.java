import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Ref;

@MustRelease("close")
class ReceiverMutArgumentRef {
  void copy(@Mut ReceiverMutArgumentRef this, @Ref ReceiverMutArgumentRef other) {}

  static void run(@Mut ReceiverMutArgumentRef it) {
    it.copy(it); //! borrow.mut.conflict
  }

  void close() {}
}
