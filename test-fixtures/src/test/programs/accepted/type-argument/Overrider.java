import dev.freehold.Own;
import java.util.function.Supplier;
import shared.Res;

interface Overrider {
  Supplier<@Own Res> source();

  class Makes implements Overrider {
    @Override
    public Supplier<@Own Res> source() {
      return Res::open;
    }
  }
}
