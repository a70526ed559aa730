import dev.freehold.Own;
import shared.Res;

class InheritedOwnedParameter {
  interface Sink {
    void accept(@Own Res res);
  }

  static class Closing implements Sink {
    @Override
    public void accept(Res res) {
      res.close();
    }
  }
}
