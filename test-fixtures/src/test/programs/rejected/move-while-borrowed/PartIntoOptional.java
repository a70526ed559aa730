import dev.freehold.*;
import java.util.Optional;
import shared.Res;

class PartIntoOptional {
  static int run() {
    Pair pair = new Pair();
    var left = Optional.of(pair.left);
    pair.close(); //! move.while.borrowed
    return left.get().get();
  }
}

@MustRelease("close")
class Pair {
  final @Own Res left = Res.open();

  void close() {
    left.close();
  }
}
