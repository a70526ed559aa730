import dev.freehold.Own;
import java.util.Optional;
import shared.Res;

class Emptied {
  static void run() {
    Optional<@Own Res> maybe = Optional.of(new Res());
    maybe = Optional.empty(); //! own.leak.overwritten
  }
}
