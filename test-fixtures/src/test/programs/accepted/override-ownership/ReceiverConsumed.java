import dev.freehold.MustRelease;
import dev.freehold.Own;

@MustRelease("close")
abstract class ReceiverConsumed {
  abstract int finish(@Own ReceiverConsumed this);

  abstract void close();

  static class File extends ReceiverConsumed {
    @Override
    int finish(@Own File this) {
      close();
      return 0;
    }

    @Override
    void close() {}
  }
}
