// with -Afreehold.names=check
// with -Afreehold.skip=shared
import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

@MustRelease("close")
class MakersThatLend {
  private @Own Res ownPart = Res.open();

  @Ref
  Res createPart() { //! name.method
    return ownPart;
  }

  static @Ref Res copyOf(@Ref Res refRes) { //! name.method
    return refRes;
  }

  @Ref
  Res takePart() { //! name.method
    return ownPart;
  }

  void close() {
    ownPart.close();
  }
}
