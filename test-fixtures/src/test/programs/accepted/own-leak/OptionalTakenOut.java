import dev.freehold.Own;
import java.util.Optional;
import shared.Res;

class OptionalTakenOut {
  int run(Optional<@Own Res> found) {
    Res res = found.orElse(null);
    if (res == null) {
      return 0;
    }
    int value = res.get();
    res.close();
    return value;
  }
}
