import dev.freehold.Own;
import shared.Res;

class OverwrittenParameter {
  void run(@Own Res res) {
    res = Res.open(); //! own.leak.overwritten
    res.close();
  }
}
