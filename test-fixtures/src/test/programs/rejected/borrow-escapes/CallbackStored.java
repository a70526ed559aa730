import dev.freehold.NonEscaping;

class CallbackStored {
  private Runnable last;

  void run(@NonEscaping Runnable action) {
    action.run();
    last = action; //! borrow.escapes
  }
}
