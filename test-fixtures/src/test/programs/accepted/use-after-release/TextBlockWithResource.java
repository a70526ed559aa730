import dev.freehold.Own;
import shared.Res;

class TextBlockWithResource {
  static String report(@Own Res res) {
    int value = res.get();
    res.close();
    return """
        value: %d
        """
        .formatted(value);
  }
}
