import dev.freehold.Own;
import shared.Res;

class IntersectionCast {
  static void end(@Own Object value) {
    var closeable = (Res & AutoCloseable) value;
    closeable.close();
  }
}
