// with -Afreehold.names=infer
// with -Afreehold.skip=shared
import dev.freehold.MustRelease;
import shared.Res;

@MustRelease("close")
class LentByNameOfMethod {
  private Res ownPart = Res.open();

  Res getPart() {
    return ownPart;
  }

  Res peekPart() {
    return ownPart;
  }

  static void use() {
    LentByNameOfMethod box = new LentByNameOfMethod();
    box.getPart().close(); //! move.out.of.borrow
    Res refPart = box.peekPart();
    Res.take(refPart); //! move.out.of.borrow
    box.close();
  }

  void close() {
    ownPart.close();
  }
}
