import dev.freehold.Concurrent;
import java.util.function.Consumer;

class ReferenceToBuilder {
  static String join(Lines lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(text::append); //! capture.not.sync
    return text.toString();
  }

  interface Lines {
    void forEach(@Concurrent Consumer<String> line);
  }
}
