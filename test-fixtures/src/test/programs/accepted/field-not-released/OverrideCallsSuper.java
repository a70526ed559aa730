import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class OverrideCallsSuper {
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

  static class Calls extends Base {
    @Override
    void close() {
      super.close();
    }
  }

  static class ReleasesItself extends Base {
    @Override
    void close() {
      res.close();
    }
  }

  static class Inherits extends Calls {
    private final @Own Res more = Res.open();

    @Override
    void close() {
      super.close();
      more.close();
    }

    @Override
    void stop() {
      super.stop();
    }

    @Own
    Inherits same(@Own Inherits this) {
      return this;
    }
  }

  static class Generic<T> extends Base {
    private T value;

    @Override
    void close() {
      value = null;
      super.close();
    }
  }

  @MustRelease("close")
  abstract static class Abstract {
    abstract void close();
  }

  static class Implements extends Abstract {
    @Override
    void close() {}
  }

  @MustRelease("close")
  interface Closing {
    void close();

    default void closeAll(@Own Closing this) {
      close();
    }
  }

  static class ByInterface implements Closing {
    private final @Own Res more = Res.open();

    @Override
    public void close() {
      more.close();
    }

    @Override
    public void closeAll() {
      Closing.super.closeAll();
    }
  }

  @MustRelease("close")
  interface Empty {
    default void close(@Own Empty this) {}
  }

  static class OfEmpty implements Empty {
    private final @Own Res more = Res.open();

    @Override
    public void close() {
      Empty.super.close();
      more.close();
    }
  }

  static void anonymous() {
    Base base =
        new Base() {
          @Override
          void close() {
            System.out.println(size());
            super.close();
          }
        };
    base.close();
  }
}
