import java.util.Optional;
import shared.Res;

class OptionalOf {
  void run(Res res) {
    Optional.of(res); //! escapes.to.unchecked
  }
}
