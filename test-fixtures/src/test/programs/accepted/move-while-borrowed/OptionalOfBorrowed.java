import dev.freehold.Ref;
import java.util.Optional;
import shared.Res;

class OptionalOfBorrowed {
  int run() {
    Res res = Res.open();
    Optional<@Ref Res> found = Optional.of(res);
    int value = found.get().get() + found.map(Res::get).orElse(1);
    res.close();
    return value;
  }
}
