import dev.freehold.Own;
import java.util.function.Consumer;
import java.util.stream.Stream;
import shared.Res;

class CloserForPeek {
  static void run(Stream<@Own Res> all, Consumer<@Own Res> close) {
    all.peek(close).forEach(close); //! type.argument
  }
}
