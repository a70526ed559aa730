import dev.freehold.MustRelease;
import dev.freehold.Mut;

@MustRelease("close")
class MutReceiverInRefMethod {
  void outer() {
    inner(); //! mut.of.ref
  }

  void inner(@Mut MutReceiverInRefMethod this) {}

  void close() {}
}
