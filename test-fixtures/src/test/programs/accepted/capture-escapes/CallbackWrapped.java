import dev.freehold.NonEscaping;

class CallbackWrapped {
  void twice(@NonEscaping Runnable action) {
    now(
        () -> {
          action.run();
          action.run();
        });
  }

  private void now(@NonEscaping Runnable action) {
    action.run();
  }
}
