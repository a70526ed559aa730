import dev.freehold.Own;
import shared.Res;

class OwnersInVarargsOfOverrider {
  static class Base {
    void put(@Own Res... all) {} //! escapes.to.unchecked
  }

  static class Sub extends Base {
    @Override
    void put(Res... all) {} //! escapes.to.unchecked
  }
}
