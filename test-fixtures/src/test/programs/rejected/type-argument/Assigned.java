import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class Assigned {
  Supplier<@Ref Res> run(Supplier<@Own Res> made) {
    Supplier<@Ref Res> source = null;
    source = made; //! type.argument
    return source;
  }
}
