import dev.freehold.Mut;
import shared.Res;

interface Change<T> {
  void apply(@Mut T to);
}

class ArgumentOfOwnInterface {
  void change(@Mut Res res, Change<Res> change) { //! escapes.to.unchecked
    change.apply(res);
  }
}
