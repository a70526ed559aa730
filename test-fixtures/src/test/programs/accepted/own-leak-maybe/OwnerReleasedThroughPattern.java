import dev.freehold.Own;
import shared.Res;

abstract class OwnerReleasedThroughPattern {
  abstract void drop(@Own Object object);

  void run(@Own Object object) {
    if (object instanceof Res res) {
      res.close();
    } else {
      drop(object);
    }
  }
}
