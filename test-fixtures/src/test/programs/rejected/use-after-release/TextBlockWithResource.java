import dev.freehold.Own;
import shared.Res;

class TextBlockWithResource {
  static String report(@Own Res res) {
    res.close();
    return """
        value: %d
        """
        .formatted(res.get()); //! use.after.release
  }
}
