import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class PatternBindingCaptured {
  static Supplier<String> describe(@Ref Object object) {
    if (object instanceof Res res) {
      String text = "resource " + res.get();
      return () -> text;
    }
    return () -> "something else";
  }
}
