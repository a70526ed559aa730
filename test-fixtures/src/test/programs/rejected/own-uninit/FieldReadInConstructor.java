import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class FieldReadInConstructor {
  private @Own Res res;

  FieldReadInConstructor(boolean loud) {
    if (loud) {
      System.out.println(this.res); //! own.uninit
    }
    res = Res.open();
  }

  void close() {
    res.close();
  }
}
