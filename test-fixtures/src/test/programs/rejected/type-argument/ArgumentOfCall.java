import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class ArgumentOfCall {
  static int read(Supplier<@Ref Res> source) {
    return source.get().get();
  }

  static int run(Supplier<@Own Res> made) {
    return read(made); //! type.argument
  }
}
