import dev.freehold.Own;
import shared.Res;

class MovedIntoWhatWasLost {
  static int run(@Own Res first) {
    @Own Res second = first;
    second = Res.open(); //! own.leak.overwritten
    int value = first.get(); //! use.after.move
    second.close();
    return value;
  }
}
