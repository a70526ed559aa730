import dev.freehold.MustRelease;
import dev.freehold.Mut;

@MustRelease("close")
class MutReceiverInMutMethod {
  void outer(@Mut MutReceiverInMutMethod this) {
    inner();
  }

  void inner(@Mut MutReceiverInMutMethod this) {}

  void close() {}
}
