import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.Optional;
import java.util.function.Consumer;
import shared.Res;

class ReaderOfOptional {
  void run(@Own Optional<@Own Res> found, Consumer<@Ref Res> reader) {
    found.ifPresent(reader); //! type.argument
  }
}
