import dev.freehold.Own;
import java.util.Optional;
import shared.Res;

class OptionalMapped {
  int run(Optional<@Own Res> found) {
    return found
        .map(
            res -> {
              int value = res.get();
              res.close();
              return value;
            })
        .orElse(0);
  }
}
