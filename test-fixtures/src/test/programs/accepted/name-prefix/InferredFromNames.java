// with -Afreehold.names=infer
// with -Afreehold.skip=shared
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import shared.Res;

class InferredFromNames {
  static void keep(Res ownRes) {
    ownRes.close();
  }

  static void fill(Res mutTarget, Res refSource) {
    mutTarget.set(refSource.get());
  }

  static Res createOne() {
    return Res.open();
  }

  static void use() {
    Box box = new Box(createOne());
    int value = box.getPart().get();
    Res other = Res.open();
    fill(other, box.findPart(value));
    box.setPart(other);
    keep(createOne());
    box.close();
  }

  @MustRelease("close")
  static class Box {
    private Res ownPart;

    Box(Res ownPart) {
      this.ownPart = ownPart;
    }

    Res getPart() {
      return ownPart;
    }

    Res findPart(int number) {
      return number > 0 ? getPart() : ownPart;
    }

    void setPart(@Mut Box this, Res ownOther) {
      ownOther.close();
    }

    void close() {
      ownPart.close();
    }
  }
}
