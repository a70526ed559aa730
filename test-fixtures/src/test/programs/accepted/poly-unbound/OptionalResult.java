import dev.freehold.PolyOwn;
import dev.freehold.Ref;
import java.util.Optional;
import shared.Res;

class OptionalResult {
  static Optional<@PolyOwn Res> some(@PolyOwn Res res) {
    return Optional.of(res);
  }

  static @PolyOwn Res value(Optional<@PolyOwn Res> optional) {
    return optional.get();
  }

  static int run(@Ref Res lent) {
    some(new Res()).ifPresent(Res::close);
    value(Optional.of(new Res())).close();
    return some(lent).get().get() + value(Optional.of(lent)).get();
  }
}
