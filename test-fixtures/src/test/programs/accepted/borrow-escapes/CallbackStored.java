import dev.freehold.NonEscaping;

class CallbackStored {
  private Runnable last;

  void run(@NonEscaping Runnable action) {
    action.run();
    last = () -> System.out.println("done");
  }
}
