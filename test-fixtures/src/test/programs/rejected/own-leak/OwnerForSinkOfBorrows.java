import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class OwnerForSinkOfBorrows {
  interface Sink<T extends @Ref Object> {
    void put(@Own T value);

    void flush();
  }

  static void run(Sink<@Ref Res> sink) {
    sink.put(new Res()); //! own.leak
  }
}
