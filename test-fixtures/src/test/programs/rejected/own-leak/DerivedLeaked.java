import dev.freehold.MustRelease;

class DerivedLeaked {
  @MustRelease("close")
  static class Base {
    void close() {}
  }

  static class Derived extends Base {}

  void run() {
    Derived derived = new Derived();
    derived.hashCode();
  } //! own.leak
}
