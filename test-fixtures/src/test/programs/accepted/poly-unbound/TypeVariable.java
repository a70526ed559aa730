import dev.freehold.PolyOwn;
import dev.freehold.Ref;
import java.util.Optional;
import shared.Res;

class TypeVariable {
  static <T extends @Ref Object> @PolyOwn T same(@PolyOwn T value) {
    return value;
  }

  static <T extends @Ref Object> Optional<@PolyOwn T> some(@PolyOwn T value) {
    return Optional.of(same(value));
  }

  static int run(@Ref Res lent) {
    same(new Res()).close();
    some(new Res()).get().close();
    return same(lent).get() + some(lent).get().get();
  }
}
