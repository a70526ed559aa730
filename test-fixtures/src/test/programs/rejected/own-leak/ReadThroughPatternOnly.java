import dev.freehold.Own;
import shared.Res;

class ReadThroughPatternOnly {
  void run(@Own Object object) {
    if (object instanceof Res res) {
      res.get();
    }
  } //! own.leak
}
