import dev.freehold.*;
import java.util.Optional;
import shared.Res;

class PartIntoOptional {
  static int read(@Ref Pair pair) {
    return Optional.of(pair.left).map(Res::get).orElse(0);
  }

  static int readNested(@Ref Crate crate) {
    return Optional.of(crate.pair.left).map(it -> it.get()).orElse(0);
  }

  static void write(@Mut Crate crate) {
    Optional.of(crate.pair.left).ifPresent(it -> it.set(1));
  }
}

@MustRelease("close")
class Pair {
  final @Own Res left = Res.open();

  void close() {
    left.close();
  }
}

@MustRelease("close")
class Crate {
  final @Own Pair pair = new Pair();

  void close() {
    pair.close();
  }
}
