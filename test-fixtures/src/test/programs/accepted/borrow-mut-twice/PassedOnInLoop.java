import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;

@MustRelease("close")
class PassedOnInLoop {
  private final @Own PassedOnInLoop next;
  int count;

  PassedOnInLoop(@Own PassedOnInLoop next) {
    this.next = next;
  }

  @Mut PassedOnInLoop next(@Mut PassedOnInLoop this) {
    return next;
  }

  static void countFrom(@Mut PassedOnInLoop first) {
    @Mut PassedOnInLoop now = first;
    while (now.count > 0) {
      now.count++;
      now = now.next();
    }
    now.count = 1;
  }

  void close() {
    if (next != null) {
      next.close();
    }
  }
}
