import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class SinkOfOwners {
  interface Sink<T extends @Ref Object> {
    void put(@Own T value);

    void flush();
  }

  static void lend(Sink<@Ref Res> sink) {
    sink.flush();
  }

  static void run(Sink<@Own Res> sink) {
    lend(sink); //! type.argument
  }
}
