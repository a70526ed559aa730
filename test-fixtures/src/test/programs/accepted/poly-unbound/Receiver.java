import dev.freehold.MustRelease;
import dev.freehold.PolyOwn;
import dev.freehold.Ref;

@MustRelease("close")
class Receiver {
  int value;

  @PolyOwn Receiver checked(@PolyOwn Receiver this) {
    return value < 0 ? this : this;
  }

  void close() {}

  static int run(@Ref Receiver lent) {
    new Receiver().checked().checked().close();
    return lent.checked().checked().value;
  }
}
