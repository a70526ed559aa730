import dev.freehold.Own;
import shared.Res;

interface ReleasesWhatIsLent {
  void show(Res res);

  class Eager implements ReleasesWhatIsLent {
    @Override
    public void show(@Own Res res) { //! override.ownership
      res.close();
    }
  }
}
