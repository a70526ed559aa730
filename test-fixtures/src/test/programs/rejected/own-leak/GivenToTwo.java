import dev.freehold.Own;
import java.util.function.Consumer;
import shared.Res;

class GivenToTwo {
  static void both(Consumer<@Own Res> one, Consumer<@Own Res> other) {
    one.andThen(other).accept(new Res()); //! own.leak
  }
}
