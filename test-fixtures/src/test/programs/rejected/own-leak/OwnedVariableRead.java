import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Consumer;

class OwnedVariableRead {
  static <T extends @Ref Object> void show(@Own T value, Consumer<@Ref T> to) {
    to.accept(value);
  } //! own.leak
}
