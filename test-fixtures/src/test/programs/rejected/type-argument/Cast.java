import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class Cast {
  @SuppressWarnings("unchecked")
  Supplier<@Ref Res> run(Supplier<@Own Res> made) {
    return (Supplier<@Ref Res>) made; //! type.argument
  }
}
