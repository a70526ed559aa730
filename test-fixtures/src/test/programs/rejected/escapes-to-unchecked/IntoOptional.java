import java.util.Optional;
import shared.Res;

class IntoOptional {
  static Optional<Object> wrap(Res res) {
    return Optional.of(res); //! escapes.to.unchecked
  }
}
