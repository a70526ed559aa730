import dev.freehold.MustRelease;
import dev.freehold.Own;

@MustRelease("close")
abstract class ReceiverConsumed {
  abstract int finish();

  abstract void close();

  static class File extends ReceiverConsumed {
    @Override
    int finish(@Own File this) { //! override.ownership
      close();
      return 0;
    }

    @Override
    void close() {}
  }
}
