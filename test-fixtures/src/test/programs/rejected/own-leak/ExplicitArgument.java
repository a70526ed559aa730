import java.util.Optional;
import shared.Res;

class ExplicitArgument {
  static void run() {
    var maybe = Optional.<Res>of(new Res());
  } //! own.leak
}
