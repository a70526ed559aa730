import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Consumer;
import shared.Res;

class OwnerForClassOfBorrows {
  static class Into<T extends @Ref Object> {
    private final Consumer<T> next;

    Into(Consumer<T> next) {
      this.next = next;
    }

    void put(@Own T value) {
      next.accept(value);
    }
  }

  static void read(Into<@Ref Res> into) {
    into.put(new Res()); //! own.leak
  }
}
