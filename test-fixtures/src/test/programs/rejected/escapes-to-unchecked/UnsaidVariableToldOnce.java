import dev.freehold.Ref;
import java.util.function.Consumer;
import shared.Res;

class UnsaidVariableToldOnce {
  static <T> void give(T value, Consumer<T> to) {
    to.accept(value);
  }

  static void lent(@Ref Res lent) {
    give(lent, each -> each.get()); //! escapes.to.unchecked
  }

  static void owned() {
    give(Res.open(), Res::close); //! escapes.to.unchecked
  }
}
