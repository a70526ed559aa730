import dev.freehold.Own;
import shared.Res;

class PatternOfBorrow {
  static void end(@Own Object value) {
    Res.take((Res) value);
  }
}
