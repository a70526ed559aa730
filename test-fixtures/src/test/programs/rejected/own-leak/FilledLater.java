import dev.freehold.Own;
import java.util.Optional;
import shared.Res;

class FilledLater {
  static void run() {
    Optional<@Own Res> maybe = Optional.empty();
    maybe = Optional.of(new Res());
  } //! own.leak
}
