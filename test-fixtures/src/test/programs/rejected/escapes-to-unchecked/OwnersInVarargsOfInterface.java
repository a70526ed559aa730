import dev.freehold.Own;
import shared.Res;

class OwnersInVarargsOfInterface {
  interface Sink {
    void put(@Own Res... all); //! escapes.to.unchecked
  }

  static void use(Sink sink) {
    Sink other = all -> {};
    other.put(Res.open());
    sink.put(Res.open(), Res.open());
  }
}
