import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

interface ResultOfOverrider {
  Supplier<@Ref Res> source();

  class Makes implements ResultOfOverrider {
    @Override
    public Supplier<@Own Res> source() { //! type.argument
      return Res::open;
    }
  }
}
