import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class RefResultOfMut {
  static @Ref Res same(@Mut Res res) {
    return res;
  }
}
