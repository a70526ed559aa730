import dev.freehold.Own;
import java.util.Optional;
import shared.Res;

class OptionalTakenOutTwice {
  void run(Optional<@Own Res> found) {
    found.get().close();
    found.get().close(); //! use.after.move
  }
}
