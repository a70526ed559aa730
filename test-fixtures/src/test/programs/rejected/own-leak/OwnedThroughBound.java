import dev.freehold.Own;
import shared.Res;

class OwnedThroughBound {
  static <T extends Res> void use(@Own T t) {
    t.get();
  } //! own.leak
}
