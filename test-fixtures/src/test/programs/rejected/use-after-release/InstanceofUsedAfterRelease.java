import dev.freehold.Own;
import shared.Res;

abstract class InstanceofUsedAfterRelease {
  abstract void drop(@Own Object object);

  int run(@Own Object object) {
    if (object instanceof Res res) {
      res.close();
      return res.get(); //! use.after.release
    }
    drop(object);
    return 0;
  }
}
