import dev.freehold.Own;
import shared.Res;

class AnonymousImplementation {
  interface Sink {
    void accept(@Own Res res);
  }

  Sink run() {
    return new Sink() {
      @Override
      public void accept(Res res) {
        res.get();
      } //! own.leak
    };
  }
}
