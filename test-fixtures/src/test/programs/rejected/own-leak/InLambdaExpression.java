import java.util.function.IntSupplier;
import shared.Res;

class InLambdaExpression {
  void run() {
    IntSupplier get = () -> Res.open().get(); //! own.leak
    get.getAsInt();
  }
}
