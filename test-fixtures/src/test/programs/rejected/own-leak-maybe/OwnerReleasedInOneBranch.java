import dev.freehold.Own;
import shared.Res;

class OwnerReleasedInOneBranch {
  void run(@Own Object object) {
    if (object instanceof Res res) {
      Res.take(res);
    }
  } //! own.leak.maybe
}
