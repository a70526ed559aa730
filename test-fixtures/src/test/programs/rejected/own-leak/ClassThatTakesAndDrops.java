import dev.freehold.Own;
import dev.freehold.Ref;

class ClassThatTakesAndDrops {
  static class Sink<T extends @Ref Object> {
    private int count;

    void put(@Own T value) {
      count++;
    } //! own.leak
  }
}
