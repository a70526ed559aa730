import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class FieldPartAfterRelease {
  final @Own Res res = Res.open();

  static int run() {
    FieldPartAfterRelease holder = new FieldPartAfterRelease();
    Res part = holder.res;
    holder.close(); //! move.while.borrowed
    return part.get();
  }

  void close() {
    res.close();
  }
}
