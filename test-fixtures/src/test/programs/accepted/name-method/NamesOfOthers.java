// with -Afreehold.names=check
// with -Afreehold.skip=shared
import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Consumer;
import java.util.function.Supplier;
import shared.Res;

class NamesOfOthers implements Supplier<@Own Res> {
  @Override
  public @Own Res get() {
    return Res.open();
  }

  interface Reader {
    void read(@Ref Res refRes);
  }

  static class SetReader implements Reader, Consumer<@Ref Res> {
    @Override
    public void read(@Ref Res refRes) {
      refRes.get();
    }

    @Override
    public void accept(@Ref Res refRes) {
      refRes.get();
    }
  }

  static <T> T getAny(T any) {
    return any;
  }

  static Res gettingStarted() {
    return Res.open();
  }

  static Res newest() {
    return Res.open();
  }
}
