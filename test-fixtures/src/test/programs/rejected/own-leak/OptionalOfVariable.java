import dev.freehold.Ref;
import java.util.Optional;
import shared.Res;

class OptionalOfVariable {
  static <T extends @Ref Object> void drop(Optional<T> value) {
    System.out.println(1);
  } //! own.leak
}
