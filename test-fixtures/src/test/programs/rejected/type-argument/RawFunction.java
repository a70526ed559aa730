import dev.freehold.Own;
import java.util.function.Supplier;
import shared.Res;

class RawFunction {
  @SuppressWarnings("rawtypes")
  static Supplier raw(Supplier<@Own Res> source) {
    return source; //! type.argument
  }
}
