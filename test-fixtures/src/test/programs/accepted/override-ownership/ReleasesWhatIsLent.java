import dev.freehold.Own;
import shared.Res;

interface ReleasesWhatIsLent {
  void show(@Own Res res);

  class Eager implements ReleasesWhatIsLent {
    @Override
    public void show(@Own Res res) {
      res.close();
    }
  }
}
