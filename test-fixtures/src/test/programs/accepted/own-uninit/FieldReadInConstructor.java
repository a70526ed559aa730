import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class FieldReadInConstructor {
  private @Own Res res;

  FieldReadInConstructor(boolean loud) {
    res = Res.open();
    if (loud) {
      System.out.println(this.res);
    }
  }

  void close() {
    res.close();
  }
}
