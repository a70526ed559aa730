import dev.freehold.MustRelease;
import dev.freehold.Mut;

@MustRelease("close")
class WrittenThroughMut {
  private int count;

  void increment(@Mut WrittenThroughMut this) {
    count++;
  }

  void close() {}
}
