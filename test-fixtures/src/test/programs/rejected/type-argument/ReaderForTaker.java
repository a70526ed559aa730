import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Consumer;
import shared.Res;

class ReaderForTaker {
  void run(Consumer<@Ref Res> reader) {
    Consumer<? super @Own Res> taker = reader; //! type.argument
  }
}
