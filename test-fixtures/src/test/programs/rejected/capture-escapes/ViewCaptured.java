import dev.freehold.Ref;
import dev.freehold.View;
import java.util.function.IntSupplier;
import shared.Res;

class ViewCaptured {
  @View
  static class Line {
    private final @Ref Res text;

    Line(@Ref Res text) {
      this.text = text;
    }

    int length() {
      return text.get();
    }
  }

  static IntSupplier length(Res text) {
    Line line = new Line(text);
    return line::length; //! capture.escapes
  }
}
