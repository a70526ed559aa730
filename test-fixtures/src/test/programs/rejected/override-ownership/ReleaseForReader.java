import dev.freehold.Ref;
import java.util.function.Consumer;
import shared.Res;

class ReleaseForReader {
  static void each(Consumer<@Ref Res> reader) {}

  static void run() {
    each(Res::close); //! override.ownership
  }
}
