import java.util.Optional;
import shared.Res;

class IntoOptional {
  static Optional<Integer> wrap(Res res) {
    return Optional.of(res.get());
  }
}
