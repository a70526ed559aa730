import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class GivenToSink {
  interface Sink<T extends @Ref Object> {
    void put(@Own T value);

    void flush();
  }

  static int run(Sink<@Own Res> sink) {
    Res res = new Res();
    sink.put(res);
    return res.get(); //! use.after.move
  }
}
