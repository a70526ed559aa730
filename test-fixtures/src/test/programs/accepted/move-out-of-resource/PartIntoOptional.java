import dev.freehold.*;
import java.util.Optional;
import shared.Res;

class PartIntoOptional {
  static int read(@Own Pair pair) {
    int read = Optional.of(pair.left).map(Res::get).orElse(0);
    pair.close();
    return read;
  }

  static int readNew() {
    Pair pair = new Pair();
    var left = Optional.of(pair.left);
    int read = left.get().get();
    pair.close();
    return read;
  }
}

@MustRelease("close")
class Pair {
  final @Own Res left = Res.open();

  void close() {
    left.close();
  }
}
