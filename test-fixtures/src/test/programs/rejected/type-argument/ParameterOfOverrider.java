import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

interface ParameterOfOverrider {
  void run(Supplier<@Own Res> source);

  class Reads implements ParameterOfOverrider {
    @Override
    public void run(Supplier<@Ref Res> source) {} //! type.argument
  }
}
