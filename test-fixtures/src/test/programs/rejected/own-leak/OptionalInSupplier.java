import dev.freehold.Own;
import java.util.Optional;
import java.util.function.Supplier;
import shared.Res;

class OptionalInSupplier {
  static void drop(Supplier<Optional<@Own Res>> source) {
    source.get(); //! own.leak
  }
}
