import java.util.function.IntSupplier;
import shared.Res;

class InLambdaBody {
  void run() {
    IntSupplier get =
        () -> {
          Res res = Res.open();
          return res.get(); //! own.leak
        };
    get.getAsInt();
  }
}
