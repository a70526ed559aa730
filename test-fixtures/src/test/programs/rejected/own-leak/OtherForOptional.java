import dev.freehold.Own;
import java.util.Optional;
import shared.Res;

class OtherForOptional {
  static void one(Optional<@Own Res> found) {
    found.orElse(new Res()).close(); //! own.leak
  }
}
