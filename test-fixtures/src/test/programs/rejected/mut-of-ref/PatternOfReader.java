import dev.freehold.Ref;
import shared.Res;

class PatternOfReader {
  static void run(@Ref Object value) {
    if (value instanceof Res res && res.get() > 0) {
      Res.write(res); //! mut.of.ref
    }
  }
}
