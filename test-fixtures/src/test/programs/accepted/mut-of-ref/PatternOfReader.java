import dev.freehold.Mut;
import shared.Res;

class PatternOfReader {
  static void run(@Mut Object value) {
    if (value instanceof Res res && res.get() > 0) {
      Res.write(res);
    }
  }
}
