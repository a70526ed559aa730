import dev.freehold.MustRelease;
import dev.freehold.Mut;

@MustRelease("close")
class CounterOfReadingMethod {
  private int reads;

  int read(@Mut CounterOfReadingMethod this) {
    reads++;
    return 0;
  }

  void close() {}
}
