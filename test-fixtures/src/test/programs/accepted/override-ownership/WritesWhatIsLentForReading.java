import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

abstract class WritesWhatIsLentForReading {
  abstract int visit(@Mut Res res);

  static class Counting extends WritesWhatIsLentForReading {
    @Override
    int visit(@Mut Res res) {
      res.set(res.get() + 1);
      return res.get();
    }
  }

  static class Reading extends WritesWhatIsLentForReading {
    @Override
    int visit(@Ref Res res) {
      return res.get();
    }
  }
}
