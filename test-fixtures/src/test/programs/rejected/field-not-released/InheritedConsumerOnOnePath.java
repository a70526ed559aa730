import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class InheritedConsumerOnOnePath {
  @MustRelease("close")
  abstract static class Basin<T> {
    private final @Own Res tap = Res.open();

    Res drain(@Own Basin<T> this, T whole) {
      if (whole == null) {
        close();
        return Res.open();
      }
      return tap;
    }

    void close() {
      tap.close();
    }
  }

  static Basin<String> make() {
    return new Basin<>() { //! field.not.released
      private final @Own Res second = Res.open();

      @Override
      void close() {
        second.close();
        super.close();
      }
    };
  }
}
