import dev.freehold.Own;
import java.util.Optional;
import shared.Res;

class OptionalTestedForPresence {
  void run(Optional<@Own Res> found) {
    if (found.isPresent()) {
      found.get().close();
    }
  }
}
