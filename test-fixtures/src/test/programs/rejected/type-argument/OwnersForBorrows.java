import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class OwnersForBorrows {
  Supplier<@Ref Res> run(Supplier<@Own Res> made) {
    return made; //! type.argument
  }
}
