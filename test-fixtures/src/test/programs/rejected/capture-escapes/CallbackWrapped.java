import dev.freehold.NonEscaping;
import java.util.ArrayList;
import java.util.List;

class CallbackWrapped {
  private final List<Runnable> waiting = new ArrayList<>();

  void twice(@NonEscaping Runnable action) {
    waiting.add(
        () -> {
          action.run(); //! capture.escapes
          action.run();
        });
  }
}
