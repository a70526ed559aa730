import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class PartOfOwnedParameter {
  @Own Res part = Res.open();

  void close() {
    part.close();
  }

  static @Own Res detach(@Own PartOfOwnedParameter whole) {
    return whole.part; //! move.out.of.resource
  }

  static void release(@Own PartOfOwnedParameter whole) {
    whole.part.close(); //! move.out.of.resource
  }

  static void take(@Own PartOfOwnedParameter whole) {
    Res.take(whole.part); //! move.out.of.resource
  }
}
