import dev.freehold.Ref;
import java.util.function.Consumer;
import shared.Res;

class ReleaseInReader {
  static void each(Consumer<@Ref Res> reader) {}

  static void run() {
    each(res -> res.close()); //! move.out.of.borrow
  }
}
