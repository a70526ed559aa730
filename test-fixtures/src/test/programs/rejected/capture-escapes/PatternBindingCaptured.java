import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class PatternBindingCaptured {
  static Supplier<String> describe(@Ref Object object) {
    if (object instanceof Res res) {
      return () -> "resource " + res.get(); //! capture.escapes
    }
    return () -> "something else";
  }
}
