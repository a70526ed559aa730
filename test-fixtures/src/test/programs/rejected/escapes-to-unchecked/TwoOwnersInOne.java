import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class TwoOwnersInOne {
  static class Pair<A extends @Ref Object, B extends @Ref Object> {
    private final Supplier<A> first;
    private final Supplier<B> second;

    Pair(Supplier<A> first, Supplier<B> second) {
      this.first = first;
      this.second = second;
    }

    A first() {
      return first.get();
    }

    B second() {
      return second.get();
    }
  }

  static void one(Pair<@Own Res, @Own Res> pair) { //! escapes.to.unchecked
    pair.first().close();
  }
}
