import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class ConsumingDefaultSuper {
  @MustRelease("close")
  interface Handle {
    default void forget(@Own Handle this, int times) {
      if (times > 0) {
        close();
      }
    }

    void close();
  }

  @MustRelease("close")
  static final class Sink implements Handle {
    private final @Own Res tap = Res.open(); //! field.not.released

    @Override
    public void forget(@Own Sink this, int times) {
      Handle.super.forget(times);
    }

    @Override
    public void close() {
      tap.close();
    }
  }
}
