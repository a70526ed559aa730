import dev.freehold.Own;
import java.util.Optional;
import shared.Res;

class OptionalTestedForEmptiness {
  int run(Optional<@Own Res> found) {
    if (found.isEmpty()) {
      return 0;
    }
    Res res = found.get();
    int value = res.get();
    res.close();
    return value;
  }
}
