import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class MakerForLender {
  static int read(Supplier<@Ref Res> source) {
    return source.get().get();
  }

  static int run() {
    return read(Res::open); //! override.ownership
  }
}
