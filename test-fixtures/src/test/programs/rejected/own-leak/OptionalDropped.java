import dev.freehold.Own;
import java.util.Optional;
import shared.Res;

class OptionalDropped {
  void run(Optional<@Own Res> found) {
    System.out.println(found.isPresent());
  } //! own.leak
}
