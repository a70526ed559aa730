import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class UnsaidSink {
  interface Sink<T extends @Ref Object> {
    void put(@Own T value);

    void flush();
  }

  static void run(Sink<Res> sink) { //! escapes.to.unchecked
    sink.flush();
  }
}
