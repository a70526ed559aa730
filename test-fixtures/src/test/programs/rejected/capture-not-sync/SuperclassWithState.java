import dev.freehold.Sync;

class SuperclassWithState {
  static class Base {
    int rounds;

    void round() {
      rounds++;
    }
  }

  @Sync
  static class Shared extends Base {} //! capture.not.sync
}
