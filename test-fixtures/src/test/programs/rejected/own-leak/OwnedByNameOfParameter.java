// with -Afreehold.names=infer
// with -Afreehold.skip=shared
import shared.Res;

class OwnedByNameOfParameter {
  static int read(Res ownRes) {
    return ownRes.get(); //! own.leak
  }

  interface Sink {
    void put(Res ownRes);
  }

  static class Reading implements Sink {
    @Override
    public void put(Res res) {
      res.get();
    } //! own.leak
  }

  static Sink reading() {
    return res -> res.get(); //! own.leak
  }
}
