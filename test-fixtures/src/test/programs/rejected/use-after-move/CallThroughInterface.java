import dev.freehold.Own;
import shared.Res;

class CallThroughInterface {
  interface Sink {
    void accept(@Own Res res);
  }

  static int run(Sink sink) {
    Res res = Res.open();
    sink.accept(res);
    return res.get(); //! use.after.move
  }
}
