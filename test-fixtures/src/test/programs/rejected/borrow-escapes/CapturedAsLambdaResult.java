import dev.freehold.NonEscaping;
import dev.freehold.Ref;
import shared.Res;

class CapturedAsLambdaResult {
  interface Source {
    @Ref
    Res get();
  }

  static int read(@NonEscaping Source source) {
    return source.get().get();
  }

  static int run(Res res) {
    return read(() -> res); //! borrow.escapes
  }
}
