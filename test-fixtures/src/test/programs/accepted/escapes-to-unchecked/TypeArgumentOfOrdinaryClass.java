import java.util.Optional;
import shared.Res;

class TypeArgumentOfOrdinaryClass {
  Optional<String> find(Res res) {
    return Optional.of("" + res.get());
  }
}
