import java.util.function.Supplier;
import shared.Res;

class AnonymousClassInMessage {
  void anonymous() {
    Res r =
        new Res() {
          @Override
          public int get() {
            int k = 3;
            return k * 2;
          }
        };
    r.get();
  } //! own.leak

  static Res make(Supplier<Integer> s) {
    return Res.open();
  }

  void lambda() {
    Res r =
        make(
            () -> {
              int a = 1;
              return a + 1;
            });
    r.get();
  } //! own.leak
}
