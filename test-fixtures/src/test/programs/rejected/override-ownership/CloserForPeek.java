import dev.freehold.Own;
import java.util.stream.Stream;
import shared.Res;

class CloserForPeek {
  static void run(Stream<@Own Res> all) {
    all.peek(Res::close).forEach(Res::close); //! override.ownership
  }
}
