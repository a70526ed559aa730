import dev.freehold.Own;
import java.util.Optional;
import shared.Res;

class TakenOutOfOptional {
  void run(Optional<@Own Res> found) {
    found.get(); //! own.leak
  }
}
