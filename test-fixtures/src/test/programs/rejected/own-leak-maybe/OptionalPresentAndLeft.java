import dev.freehold.Own;
import java.util.Optional;
import shared.Res;

class OptionalPresentAndLeft {
  void run(Optional<@Own Res> found) {
    if (found.isPresent()) {
      System.out.println(1);
    }
  } //! own.leak.maybe
}
