import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class LocalTakesField {
  final @Own Res part = Res.open();

  static int run() {
    LocalTakesField whole = new LocalTakesField();
    @Own Res part = whole.part; //! move.out.of.resource
    int value = part.get();
    whole.close();
    return value;
  }

  void close() {
    part.close();
  }
}
