import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Consumer;
import shared.Res;

class OwnerForMethodOfBorrows {
  static <T extends @Ref Object> void give(Consumer<T> next, @Own T value) {
    next.accept(value);
  }

  static void read(Consumer<@Ref Res> reader) {
    give(reader, new Res()); //! own.leak
  }
}
