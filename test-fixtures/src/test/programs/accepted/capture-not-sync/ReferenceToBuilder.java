import dev.freehold.Concurrent;
import dev.freehold.Sync;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

class ReferenceToBuilder {
  static String join(Lines lines) {
    Text text = new Text();
    lines.forEach(text::append);
    return text.toString();
  }

  interface Lines {
    void forEach(@Concurrent Consumer<String> line);
  }

  @Sync
  static final class Text {
    private final AtomicReference<String> content = new AtomicReference<>("");

    void append(String more) {
      content.accumulateAndGet(more, String::concat);
    }

    @Override
    public String toString() {
      return content.get();
    }
  }
}
