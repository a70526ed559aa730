import dev.freehold.Mut;
import shared.Res;

abstract class WritesWhatIsLentForReading {
  abstract int visit(Res res);

  static class Counting extends WritesWhatIsLentForReading {
    @Override
    int visit(@Mut Res res) { //! override.ownership
      res.set(res.get() + 1);
      return res.get();
    }
  }
}
