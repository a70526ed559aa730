import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

@MustRelease("close")
class LocalTakesField {
  final @Own Res part = Res.open();

  static int run() {
    LocalTakesField whole = new LocalTakesField();
    @Ref Res part = whole.part;
    int value = part.get();
    whole.close();
    return value;
  }

  void close() {
    part.close();
  }
}
