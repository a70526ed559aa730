import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class OneBranch {
  Supplier<@Ref Res> run(boolean any, Supplier<@Own Res> made, Supplier<@Ref Res> lent) {
    return any ? made : lent; //! type.argument
  }
}
