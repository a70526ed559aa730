import dev.freehold.Own;
import java.util.function.Supplier;
import shared.Res;

class AnyFunction {
  static void drop(Supplier<@Own Res> source) {
    Supplier<?> any = source; //! type.argument
    any.get();
  }
}
