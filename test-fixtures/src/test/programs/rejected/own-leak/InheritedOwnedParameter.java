import dev.freehold.Own;
import shared.Res;

class InheritedOwnedParameter {
  interface Sink {
    void accept(@Own Res res);
  }

  static class Dropping implements Sink {
    @Override
    public void accept(Res res) {
      res.get();
    } //! own.leak
  }
}
