import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class OverrideForgetsSuper {
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

  static class Forgets extends Base {
    @Override
    void close() {} //! field.not.released
  }

  static class Half extends Base {
    private boolean open;

    @Override
    void close() { //! field.not.released
      if (open) {
        super.close();
      }
    }
  }

  static class Leaves extends Base {
    @Override
    void close() { //! field.not.released
      if (size() == 0) {
        return;
      }
      super.close();
    }
  }

  static class Generic<T> extends Base {
    private T value;

    @Override
    void close() { //! field.not.released
      value = null;
    }
  }

  static class OfGeneric extends Generic<String> {
    void end(@Own OfGeneric this) {} //! field.not.released
  }

  static void anonymous() {
    Base base =
        new Base() {
          @Override
          void close() {} //! field.not.released
        };
    base.close();
  }
}
