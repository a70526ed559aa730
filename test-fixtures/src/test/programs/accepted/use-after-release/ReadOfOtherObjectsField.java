import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class ReadOfOtherObjectsField {
  final @Own Res res = Res.open();

  static int run(ReadOfOtherObjectsField other) {
    return other.res.get();
  }

  void close() {
    res.close();
  }
}
